import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '@/lib/text/split-sentences'

interface Reply {
  readonly draft: string
  readonly customer?: string
  readonly labels: { readonly language: string }
}

const replies = readReplies()

/** Every sentence of the corpus's English replies, once, in its order. */
const sentences: readonly string[] = [
  ...new Set(replies.flatMap(({ draft }) => splitSentences(draft).map(({ text }) => text))),
].filter(text => wordsIn(text) > 3)

/** An upset customer, so that everything there is to judge is judged. */
export const customer =
  'I was charged twice for order 4471 and nobody has answered my three e-mails. When will I get my money back? This is unacceptable.'

/** What is typed key by key: two sentences of an everyday reply. */
export const typed =
  "I'm sorry you were charged twice for this order, and I can see why you want this settled. I've asked our billing team to refund the second payment, and you will have it within 3 days."

function readReplies(): readonly Reply[] {
  const folder = join(process.cwd(), 'test', 'corpus', 'replies')
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap((name): Reply[] => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter(({ labels }) => labels.language === 'en')
}

export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

/** A draft in two halves, cut at a sentence, so that something can be typed between them. */
export interface Halves {
  readonly before: string
  readonly after: string
}

/**
 * A draft of about that many words, in paragraphs of five sentences. Drafts of all lengths share the sentences around
 * their middle, and a corpus that is too short for one starts again with a number in each sentence.
 */
export function draftOf(words: number): Halves {
  return { before: joined(taken(words / 2, -1).reverse()), after: joined(taken(words / 2, 1)) }
}

/** Sentences from the middle of the corpus on, in one direction, until there are enough words. */
function taken(words: number, direction: 1 | -1): string[] {
  const found: string[] = []
  let count = 0
  for (let step = direction === 1 ? 0 : 1; count < words; step++) {
    const sentence = numbered(Math.floor(sentences.length / 2) + direction * step)
    found.push(sentence)
    count += wordsIn(sentence)
  }
  return found
}

/** The sentence at any place of an endless corpus; each round has its own number in it, so that none comes twice. */
function numbered(at: number): string {
  const round = Math.floor(at / sentences.length)
  const sentence = sentences[at - round * sentences.length] ?? ''
  return round === 0 ? sentence : unseen(sentence, Math.abs(round))
}

/** The sentence with a number of its own at its end, so that no memory of sentences knows it. */
function unseen(sentence: string, number: number): string {
  const end = /[.!?,:;]*$/.exec(sentence)?.index ?? sentence.length
  return `${sentence.slice(0, end)} on order ${number}${sentence.slice(end)}`
}

function joined(parts: readonly string[]): string {
  return parts.map((sentence, at) => (at === 0 ? sentence : `${at % 5 === 0 ? '\n\n' : ' '}${sentence}`)).join('')
}

/** That many replies as people write them, made so that no sentence was ever seen before. */
export function unseenReplies(count: number, start: number): { readonly draft: string; readonly customer: string }[] {
  return Array.from({ length: count }, (_, at) => {
    const number = start + at
    const reply = replies[number % replies.length] as Reply
    const draft = splitSentences(reply.draft).map(({ text }, index) =>
      text.includes(' ') ? unseen(text, number * 100 + index + 1) : text,
    )
    return { draft: draft.join(' '), customer: reply.customer ?? '' }
  })
}

/** The same words twice: as sentences, and run together without a mark between them. */
export function runOn(words: number): { readonly sentences: string; readonly together: string } {
  const { before, after } = draftOf(words)
  const inSentences = `${before} ${after}`
  const together = inSentences
    .replace(/\s+/g, ' ')
    .replace(/[.!?,;:]+(?=\s|$)|\s[-–—]+(?=\s)/g, '')
    .replace(/\b(?!I\b)\p{Lu}\p{Ll}*/gu, word => word.toLowerCase())
  return { sentences: inSentences, together }
}

/** Somewhat more than that many characters. */
export function longText(characters: number): string {
  const { before, after } = draftOf(characters / 5)
  return `${before}\n\n${after}`
}
