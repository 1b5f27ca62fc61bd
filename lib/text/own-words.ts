import type { Span } from './span'

/** "On Tue, 3 Nov 2026 at 10:12, Jane Doe <jane@example.com> wrote:" */
const historyIntroduction = /^\s*(?:on\b.{0,200}\bwrote\s*:|.{0,120}<\S+@\S+>\s+wrote\s*:)\s*$/i
/** What mail programs put above the message they answer. */
const historyRule = /^\s*(?:-{2,}\s*(?:original|forwarded) message\s*-{2,}|begin forwarded message:|_{20,})\s*$/i
/** "From: …" as the first of a block of mail headings. */
const historyHeading = /^\s*\*?from:\*?\s.+/i
const furtherHeading = /^\s*\*?(?:sent|to|date|subject|cc):\*?\s/i
const quotedLine = /^\s{0,3}>/
/** The mark that mail programs put above a signature, and the lines that phones add. */
const signatureRule = /^--[ \t]?$/
const deviceLine = /^\s*(?:sent from my \S.{0,30}|get outlook for .{0,20})$/i

/** Every introduction holds one of the first, every quote or signature one of the others; most messages hold none. */
const signsOfHistory = ['wrote', 'al message', 'ed message', '____', 'from:']
const signsOfOthers = ['>', '--', 'sent from', 'get outlook']

/**
 * The stretches of a message that its writer wrote now, in order: quoted history and the signature are left out.
 * Told by the wording only; what the page can tell, the helpdesk's adapter leaves out before.
 */
export function ownWords(text: string): Span[] {
  const small = text.toLowerCase()
  const isHeld = (sign: string) => small.includes(sign)
  const mayHoldHistory = signsOfHistory.some(isHeld)
  if (!mayHoldHistory && !signsOfOthers.some(isHeld)) return text === '' ? [] : [[0, text.length]]
  const lines = linesOf(text)
  const own: Span[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (quotedLine.test(line.text)) continue
    const history = mayHoldHistory ? historyLength(lines, index) : 0
    if (history > 0) {
      const next = lines.slice(index + history).find(later => later.text.trim() !== '')
      if (!next || !quotedLine.test(next.text)) break
      index += history - 1
      continue
    }
    if (signatureRule.test(line.text)) break
    if (deviceLine.test(line.text)) continue
    const last = own.at(-1)
    if (last && last[1] === line.start) own[own.length - 1] = [last[0], line.next]
    else own.push([line.start, line.next])
  }
  return own
}

interface Line {
  readonly text: string
  readonly start: number
  /** Where the next line starts. */
  readonly next: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    if (match[0] === '') break
    lines.push({ text: match[1] ?? '', start: match.index, next: match.index + match[0].length })
  }
  return lines
}

/** How many lines from `index` on introduce quoted history; 0 when none does. */
function historyLength(lines: readonly Line[], index: number): number {
  const line = lines[index]?.text ?? ''
  if (historyRule.test(line) || historyIntroduction.test(line)) return 1
  const next = lines[index + 1]?.text ?? ''
  // A long introduction is often broken over two lines.
  if (/^\s*on\s/i.test(line) && /\d/.test(line) && historyIntroduction.test(`${line} ${next}`)) return 2
  if (historyHeading.test(line) && furtherHeading.test(next)) return 1
  return 0
}
