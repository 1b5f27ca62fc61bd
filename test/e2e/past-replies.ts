import { replies } from '../corpus/corpus'

/** Numbers that look drawn by lot and are the same in each run. */
function drawing(seed: number): (most: number) => number {
  let state = seed >>> 0
  return most => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

const english = replies.filter(({ labels }) => labels.language === 'en')
const sentences = english.flatMap(({ draft }) => draft.match(/[A-Z][^.!?\n]{20,160}[.!?]/g) ?? [])

/**
 * A spreadsheet of past replies, put together anew from sentences of our own corpus. Each tenth says "tier two", a fifth
 * of those of seats in a house, which a rule against that jargon marks wrongly.
 */
export function pastReplies(count: number): string {
  const draw = drawing(count)
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = Array.from({ length: count }, (_, at) => {
    const body = Array.from({ length: 2 + draw(3) }, () => sentences[draw(sentences.length)]!)
    if (at % 50 === 0) body.splice(1, 0, 'Your seats are on tier two, by the stairs.')
    else if (at % 10 === 0) body.splice(1, 0, 'I asked tier two about it.')
    const customer = english[draw(english.length)]!.customer ?? 'Where is my order?'
    return [String(9000 + at), draw(2) === 0 ? 'Live chat' : 'Email', cell(customer), cell(body.join(' '))].join(',')
  })
  return ['Ticket,Channel,Customer message,Agent reply', ...rows].join('\n')
}
