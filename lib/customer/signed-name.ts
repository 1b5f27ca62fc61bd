const farewell =
  /^\s*(?:(?:many |kind |best |warm |with )*(?:regards|thanks|wishes|thank you|cheers|sincerely|yours\w*(?: \w+)?|best)|thx|ty)[\s,.!-]*$/i
const nameLine = /^\s*(?:[-–—~]\s*)?(\p{Lu}[\p{Ll}'’-]+)(?:\s+\p{Lu}[\p{L}'’.-]*){0,2}\s*$/u
const inlineName =
  /(?:regards|thanks|thank you|cheers|sincerely|best)\s*[,-]\s*(\p{Lu}[\p{Ll}'’-]+)(?:\s+\p{Lu}[\p{L}'’.-]*){0,2}\s*$/iu
const dashedName = /(?:^|[.!?]\s+|\n)[-–—~^]\s?(\p{Lu}[\p{Ll}'’-]+)\s*$/u
const notNames = new Set([
  'thanks',
  'regards',
  'best',
  'cheers',
  'please',
  'help',
  'hello',
  'sent',
  'sincerely',
  'support',
  'team',
  'all',
])

/** The customer's first name where they signed the message with it, else null. */
export function signedName(message: string): string | null {
  const lines = message
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '')
  const last = lines.at(-1) ?? ''
  const afterFarewell = lines.length > 1 && farewell.test(lines.at(-2) ?? '') ? nameLine.exec(last)?.[1] : undefined
  const name = afterFarewell ?? inlineName.exec(last)?.[1] ?? dashedName.exec(last)?.[1] ?? null
  return name && !notNames.has(name.toLowerCase()) ? name : null
}
