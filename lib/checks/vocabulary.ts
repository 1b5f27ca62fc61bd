/** The names that rules, reports and packs share. A pack that uses another name is told so when it is read. */

export const levels = ['must', 'should', 'could'] as const
export type Level = (typeof levels)[number]

export const groups = ['positive', 'empathy', 'respect', 'clarity', 'effort', 'resolution', 'safety', 'team'] as const
export type Group = (typeof groups)[number]

export const guards = ['off', 'advise', 'confirm', 'hold'] as const
/** What an open checklist item does at the send: nothing, show, ask once, ask for a reason. */
export type Guard = (typeof guards)[number]

export const channels = ['email', 'chat', 'social', 'unknown'] as const
export type Channel = (typeof channels)[number]

export const moods = ['calm', 'upset', 'very upset'] as const
export type MoodName = (typeof moods)[number]

/** Things a reply does that are read by code, and that rules then ask for by name. */
export const signalNames = [
  'greeting',
  'namesCustomer',
  'thanks',
  'apology',
  'rootCause',
  'prevention',
  'nextStep',
  'nextStepWithTime',
  'closingInvitation',
  'helpLink',
  'addedValue',
  'warmEnding',
] as const
export type SignalName = (typeof signalNames)[number]

export const threeAsNames = ['acknowledge', 'align', 'assure'] as const
export type ThreeAsName = (typeof threeAsNames)[number]

/** What is learnt here, in the order in which a reply does it. */
export const skills = [
  'greeting',
  'acknowledge',
  'align',
  'assure',
  'positiveWords',
  'ownership',
  'clarity',
  'effort',
  'resolution',
] as const
export type Skill = (typeof skills)[number]

export const places = ['any', 'greeting', 'opening', 'body', 'closing'] as const
/** The part of the reply that a rule looks at. */
export type Place = (typeof places)[number]

/** The kinds of words that a `tokens` rule or a pattern may ask for. */
export const wordTags = [
  'Noun',
  'Verb',
  'Adjective',
  'Adverb',
  'Pronoun',
  'Modal',
  'Negative',
  'Value',
  'Date',
  'Money',
  'Person',
  'PastTense',
  'Infinitive',
  'Gerund',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Copula',
  'QuestionWord',
] as const
export type WordTag = (typeof wordTags)[number]

/** What a `measure` rule counts. */
export const metrics = [
  'words',
  'sentences',
  'wordsInLongestSentence',
  'paragraphWords',
  'exclamations',
  'questionMarks',
  'allCapsWords',
  'readingGrade',
  'negations',
  'links',
] as const
export type Metric = (typeof metrics)[number]
