import type { Mood, Question } from './reading'

const feelings = ['calm', 'upset', 'very upset'] as const
const longest = 90

/** One line for the panel: how the customer feels, what went wrong, and what they ask for, in their words. */
export function summaryOf(
  mood: Mood,
  problem: string | null,
  questions: readonly Question[],
  name: string | null,
): string {
  const feeling = `${name ?? 'Customer'} is ${feelings[mood]}`
  const trouble = problem ? `: \u201c${shortened(problem)}\u201d` : ''
  const asked = questions.find(question => question.kind === 'request') ?? questions[0]
  const wish = asked ? `. ${asked.kind === 'request' ? 'Wants' : 'Asks'}: \u201c${shortened(asked.text)}\u201d` : ''
  const more = questions.length > 1 ? ` (+${questions.length - 1})` : ''
  return `${feeling}${trouble}${wish}${more}`
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest).replace(/\s+\S*$/, '')
  return `${cut}…`
}
