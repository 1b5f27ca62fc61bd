import nlp from 'compromise/two'

interface Forms {
  readonly Infinitive: string
  readonly PastTense: string
  readonly PresentTense: string
  readonly Gerund: string
  readonly Participle?: string
}
interface VerbTools {
  conjugate(infinitive: string, model: unknown): Forms
  toInfinitive(form: string, model: unknown, tense: string): string
}

/** What is inside the library, which its types only call an object. */
interface Inside {
  readonly two: { readonly transform: { readonly verb: VerbTools } }
}

const { verb: verbs } = (nlp.methods() as Inside).two.transform
const model = nlp.model()

/** The first word of "set up the account" carries the form, the rest stays. */
function onFirstWord(phrase: string, change: (verb: string) => string): string {
  const [verb = '', ...rest] = phrase.split(' ')
  return [change(verb), ...rest].join(' ')
}

/** "send" → "sent", "give" → "given", "be" → "been". Takes the dictionary form. */
export function pastParticiple(verb: string): string {
  if (verb === 'be') return 'been'
  if (verb === 'get') return 'got'
  const forms = verbs.conjugate(verb, model)
  return forms.Participle ?? forms.PastTense
}

/** "send you the form" → "sending you the form". */
export function gerund(phrase: string): string {
  return onFirstWord(phrase, verb => verbs.conjugate(verb, model).Gerund)
}

/** "sends" or "sending" or "sent" → "send". `tense` as compromise names it. */
export function infinitive(form: string, tense: 'PastTense' | 'PresentTense' | 'Gerund' | 'Participle'): string {
  return verbs.toInfinitive(form, model, tense)
}

/** "send" → "sends". */
export function thirdPerson(verb: string): string {
  return verb === 'be' ? 'is' : verbs.conjugate(verb, model).PresentTense
}
