/** What was taken out of a text, and what stands there instead. */
export interface Replacement {
  readonly was: string
  readonly now: string
}

/** Puts made-up names, numbers and addresses for real ones; the same one each time a thing comes up again. */
export interface Anonymiser {
  readonly of: (text: string) => string
  /** Everything that was replaced so far, in the order in which it was met. */
  readonly replaced: () => readonly Replacement[]
}

const firstNames = ['Alex', 'Robin', 'Sam', 'Jo', 'Kim', 'Chris', 'Noa', 'Lee', 'Ali', 'Max']
const lastNames = ['Weaver', 'Lake', 'Moss', 'Field', 'Stone', 'Park', 'Hill', 'Reed', 'Marsh', 'Wood']

/** A word of a name: "Marie-Claire", "O'Brien", "Łukasz". */
const nameWord = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}"
const wholeName = `${nameWord}(?:[ \\t]+(?:van|von|de|der|den|da|di|el|al|bin|ten))?(?:[ \\t]+${nameWord}){0,2}`

/** Where a text says somebody's name: a greeting, a sign-off, an introduction, a title. The name is the first group. */
const saysName: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\n)[ \\t]*(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening))(?: there)?[ ,]+(${wholeName})`,
    'gu',
  ),
  new RegExp(
    `(?:[Rr]egards|[Ww]ishes|[Tt]hanks|[Tt]hank you|[Cc]heers|[Ss]incerely|[Ll]ove|[Bb]est|[Yy]ours)[,.!]?[ \\t]*\\n+[ \\t]*(${wholeName})[ \\t]*(?=\\n|$)`,
    'gu',
  ),
  new RegExp(`(?:^|\\n)[ \\t]*[-–—][ \\t]*(${wholeName})[ \\t]*$`, 'gu'),
  new RegExp(
    `\\b(?:[Mm]y name is|[Tt]his is|I am called|I spoke (?:to|with)|[Ss]poke (?:to|with)|[Aa]sk for)[ \\t]+(${wholeName})`,
    'gu',
  ),
  new RegExp(`\\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Señora?)\\.?[ \\t]+(${wholeName})`, 'gu'),
]

/** Words that stand where a name may, and are none. */
const noNames = new Set(
  'all again and are both customer everybody everyone folks for friend friends from guys here how i if in it madam mum no our please sir so support team thanks that the there they this to valued we what when where why you your'.split(
    ' ',
  ),
)

interface Kind {
  readonly form: RegExp
  readonly instead: (found: string, number: number) => string
}

const street = 'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Way|Close|Court|Square|Place|Boulevard|Blvd|Terrace|Crescent'

/** In the order in which they are looked for: an address holds a number, and must be found before it. */
const kinds: readonly Kind[] = [
  { form: /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g, instead: (_, number) => `person${number}@mail.example` },
  {
    form: /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co\.uk|de|fr|eu|app|dev)(?:\/[^\s<>"')\]]*)?\b/gi,
    instead: (_, number) => `https://example.com/${number}`,
  },
  {
    form: new RegExp(`\\b\\d{1,5}[a-z]?,? (?:${nameWord} ){1,3}(?:${street})\\b\\.?`, 'gu'),
    instead: (_, number) => `${number} Example Street`,
  },
  {
    form: /\b\p{Lu}[\p{L}-]*(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee) \d{1,4}[a-z]?\b/gu,
    instead: (_, number) => `Beispielweg ${number}`,
  },
  { form: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g, instead: () => 'AB1 2CD' },
  { form: /(?<![\w.])@[A-Za-z]\w{2,}/g, instead: (_, number) => `@someone${number}` },
  { form: /\b(?:[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?)\b/g, instead: otherDigits },
  // A phone number: groups of digits with signs between them.
  { form: /(?<![\w€$£.,-])(?:\+|\(|00?)?\d{2,5}\)?(?:[ ./-]\(?\d{2,5}\)?){2,5}\b/g, instead: otherDigits },
  // An order, ticket, account or card number: four digits or more, alone or within a code.
  {
    form: /(?<![€$£\d.,]|[€$£] )#?\b(?=[\w-]*\d{4})[A-Za-z]{0,5}-?\d[\dA-Za-z-]{3,}\b(?! ?(?:€|euros?|pounds?|dollars?|USD|EUR|GBP))/g,
    instead: otherDigits,
  },
]

const year = /^(?:19|20)\d\d$/

/** The same form with other digits, so that "AB-20931" still looks like what it is. */
function otherDigits(found: string, number: number): string {
  let at = number
  return found.replaceAll(/\d/g, () => String((at++ * 3 + 1) % 10))
}

/**
 * Makes an anonymiser for texts that belong together. `names` are names that are known: of the customer, of an agent.
 * It goes by form, so somebody has to look over what it leaves.
 */
export function createAnonymiser(names: readonly string[] = []): Anonymiser {
  const replaced = new Map<string, string>()
  const known = new Map<string, string>()

  function instead(was: string, make: (number: number) => string): string {
    const now = replaced.get(was) ?? make(replaced.size + 1)
    replaced.set(was, now)
    return now
  }

  function learn(name: string): void {
    const parts = name
      .trim()
      .split(/\s+/)
      .filter(part => /\p{L}{2}/u.test(part) && !noNames.has(part.toLowerCase()))
    if (parts.length === 0 || known.has(parts.join(' '))) return
    const number = known.size
    parts.forEach((part, at) => {
      if (known.has(part)) return
      known.set(part, (at === 0 ? firstNames : lastNames)[number % firstNames.length]!)
    })
  }

  for (const name of names) learn(name)

  return {
    of(text) {
      for (const form of saysName) for (const [, name] of text.matchAll(form)) if (name) learn(name)
      const withoutData = kinds.reduce(
        (rest, kind) =>
          rest.replaceAll(kind.form, found =>
            year.test(found) ? found : instead(found, number => kind.instead(found, number)),
          ),
        text,
      )
      return [...known].reduce(
        (rest, [name, now]) =>
          rest.replaceAll(new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'gu'), () =>
            instead(name, () => now),
          ),
        withoutData,
      )
    },
    replaced: () => [...replaced].map(([was, now]) => ({ was, now })),
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
