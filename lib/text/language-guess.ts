import { tellingCounts } from './telling-words'

/** Small words that nearly every text of the language holds, and that English does not. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf(
    'the and you your is are was were to of in for on with this that it we our i my me be have has had will can not do does please thanks thank hi hello sorry at from as if so but or an been would could get know let us here when how what there by help out up all more order',
  ),
  es: setOf(
    'el la los las de que y en un una por para con no su sus se es está estamos hola gracias usted pero como más lo le nos muy este esta mi tu ha puede favor',
  ),
  fr: setOf(
    'le la les de des et en un une pour par avec ne pas vous votre vos nous est sont je que qui dans sur bonjour merci ce cette mais plus au aux du il elle été avez avons',
  ),
  de: setOf(
    'der die das und ist sind nicht ein eine einen wir sie ihr ihre ihnen ich mit für auf von zu zum zur haben hat wird hallo danke bitte dass es im den dem des auch kann',
  ),
  pt: setOf(
    'o os as de que e em um uma por para com não se é está olá obrigado obrigada você seu sua mas mais nos ao da do das dos foi pode muito',
  ),
  it: setOf(
    'il lo la gli le di che e in un una per con non si è sono ciao grazie la sua suo ma più nel della del dei delle abbiamo può questo questa',
  ),
  nl: setOf(
    'de het een en van is zijn niet wij u uw je jouw ik met voor op te dat hallo bedankt dank maar ook aan bij heeft hebben kunnen wordt',
  ),
  pl: setOf('i w na z do nie się jest są to że dzień dobry proszę dziękuję dla przez jak ale po od czy już oraz'),
  tr: setOf('ve bir bu için ile de da çok merhaba teşekkürler lütfen size sizin ama var yok olarak daha gibi'),
  sv: setOf('och att det som en är inte på för med vi du din ditt hej tack har av till om kan ska'),
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

const languages = Object.keys(smallWords)
const english = languages.indexOf('en')

/** The numbers of the languages in which each small word is one. */
const languagesOf: ReadonlyMap<string, readonly number[]> = (() => {
  const known = new Map<string, number[]>()
  languages.forEach((language, number) => {
    for (const word of smallWords[language] ?? []) known.set(word, [...(known.get(word) ?? []), number])
  })
  return known
})()

/** What a line says of its language: letters, those that are Latin, words, and the small words of each language. */
export interface LanguageTally {
  readonly letters: number
  readonly latin: number
  readonly words: number
  /** By the number of the language. */
  readonly smallWords: readonly number[]
}

export type TallyOfLine = (line: string) => LanguageTally

/** Reads one line for its language. */
export function tallyOfLine(line: string): LanguageTally {
  const words = line.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const counts = languages.map(() => 0)
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) counts[language]!++
  }
  return {
    letters: line.match(/\p{L}/gu)?.length ?? 0,
    latin: line.match(/\p{Script=Latin}/gu)?.length ?? 0,
    words: words.length,
    smallWords: counts,
  }
}

/** Up to here the small words alone are too few to tell. */
const fewWords = 14

/** One word proves nothing; of a few, most must speak for another language and hardly any for English. */
function isOtherInFewWords(text: string): boolean {
  const { other, english: ofEnglish, words } = tellingCounts(text)
  return other >= 2 && other >= words * 0.4 && other > ofEnglish * 2
}

/** As much of a text as is read for its language. */
const sampleLength = 4000

/** The beginning of a text, which alone tells its language. */
export function languageSample(text: string): string {
  return text.slice(0, sampleLength)
}

/**
 * Whether a text is English, as far as its letters and small words tell. Unclear texts count as English.
 * `tallyOf` may remember lines.
 */
export function guessLanguage(text: string, tallyOf: TallyOfLine = tallyOfLine): 'en' | 'other' {
  const sum = { letters: 0, latin: 0, words: 0 }
  const counts = languages.map(() => 0)
  for (const line of languageSample(text).split('\n')) {
    const tally = tallyOf(line)
    sum.letters += tally.letters
    sum.latin += tally.latin
    sum.words += tally.words
    tally.smallWords.forEach((count, language) => {
      counts[language]! += count
    })
  }
  if (sum.letters >= 6 && sum.latin < sum.letters / 2) return 'other'
  if (sum.words <= fewWords) return isOtherInFewWords(languageSample(text)) ? 'other' : 'en'
  const best = Math.max(...counts.filter((_, language) => language !== english))
  return best >= 3 && best >= sum.words * 0.15 && best > (counts[english] ?? 0) * 2 ? 'other' : 'en'
}
