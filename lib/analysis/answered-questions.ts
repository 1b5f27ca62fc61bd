import { type AnswerFacts, isYesNoQuestion } from '@/lib/checks/answers'
import type { Question } from '@/lib/customer/reading'
import { onCharacters } from '@/lib/text/grapheme'
import type { ReadSentence } from './read-sentence'
import type { AnsweredQuestion } from './report'

/** From this strength on a sentence counts as an answer. */
const enough = 1
/** The only question there is takes less to answer: what else would the reply speak of? */
const enoughForTheOnlyOne = 0.6

/** Each question with the sentence of the draft that answers it best, if one does. */
export function answeredQuestions(
  draft: string,
  questions: readonly Question[],
  sentences: readonly ReadSentence[],
): AnsweredQuestion[] {
  const least = questions.length === 1 ? enoughForTheOnlyOne : enough
  const answers = questions.map((_, index) => bestAnswer(sentences, index, least))
  for (const [index, sentence] of numbered(questions, sentences)) answers[index] = sentence
  for (const [index, sentence] of verdicts(questions, answers, sentences)) answers[index] = sentence
  return questions.map((question, index) => {
    const sentence = answers[index]?.sentence
    const answer = sentence ? onCharacters(draft, [sentence.start, sentence.end]) : null
    return { ...question, answered: answer !== null, answer }
  })
}

function bestAnswer(sentences: readonly ReadSentence[], question: number, least: number): ReadSentence | null {
  let best: ReadSentence | null = null
  let most = 0
  for (let at = 0; at < sentences.length; at++) {
    const read = sentences[at]!
    const strength = read.relations.answers[question] ?? 0
    if (strength < least || strength <= most || read.relations.askedAgain.length > 0) continue
    if (isAboutWhatIsAsked(read, sentences[at - 1])) continue
    best = read
    most = strength
  }
  return best
}

/** "Could you give me the order number? It starts with BK." tells where to find what is asked for, and answers nothing. */
function isAboutWhatIsAsked({ sentence }: ReadSentence, before: ReadSentence | undefined): boolean {
  return before?.facts.answer.asksForThing === true && /^(?:it|they|you(?:'ll| will| can)? find)\b/i.test(sentence.text)
}

const itemNumber = /^\W*(\d{1,2})[.)]\s/

/** Questions that they numbered are answered under the same numbers. */
function numbered(questions: readonly Question[], sentences: readonly ReadSentence[]): [number, ReadSentence][] {
  if (!questions.some(({ text }) => itemNumber.test(text))) return []
  const items = new Map(
    sentences
      .filter(({ facts }) => facts.answer.isStatement && !facts.answer.wantsMore)
      .map(read => [itemNumber.exec(read.sentence.text)?.[1], read]),
  )
  return questions.flatMap((question, index): [number, ReadSentence][] => {
    const number = itemNumber.exec(question.text)?.[1]
    const item = number === undefined ? undefined : items.get(number)
    return item ? [[index, item]] : []
  })
}

/** A "Yes" by itself answers the first question that can be answered so and is still open; "Yes to both" all of them. */
function verdicts(
  questions: readonly Question[],
  answers: readonly (ReadSentence | null)[],
  sentences: readonly ReadSentence[],
): [number, ReadSentence][] {
  if (!questions.some((question, index) => !answers[index] && isYesNoQuestion(question))) return []
  const given = sentences.filter(({ facts }) => facts.answer.isStatement && verdictOf(facts.answer) !== null)
  // A sentence may say yes and tell the price at once.
  const taken = new Set(answers.filter((_, index) => isYesNoQuestion(questions[index]!)))
  const found: [number, ReadSentence][] = []
  questions.forEach((question, index) => {
    if (answers[index] || !isYesNoQuestion(question)) return
    const next = given.find(read => verdictOf(read.facts.answer) === 'all' || !taken.has(read))
    if (!next) return
    taken.add(next)
    found.push([index, next])
  })
  return found
}

function verdictOf(answer: AnswerFacts): AnswerFacts['verdict'] {
  return answer.wantsMore || answer.sendsAway ? null : answer.verdict
}
