import type { Finding, Located, Report } from '@/lib/analysis/report'
import { positiveFramingIn } from '@/lib/checks/positive-framing'
import type { ThreeAsName } from '@/lib/checks/vocabulary'
import { analysedPart } from '@/lib/text/analysed-part'
import type { Span } from '@/lib/text/span'
import { type PerSkill, perSkill, type Skill, skills } from './skill'
import { skillOfRule } from './skill-of-rule'

/** What one reply showed of one skill. */
export interface SkillReading {
  /** Whether this ticket, or what was written, asked for it; a skill that was not needed counts for nothing. */
  readonly needed: boolean
  /** Needed, done, and no must or should finding speaks against it. */
  readonly shown: boolean
  /** Places in the draft that earned it, in UTF-16 code units; none where a clean text is what earns it. */
  readonly words: readonly Span[]
  /** Keys of the findings, or ids of the checklist items, that speak against it; those of level `could` mostly cost nothing. */
  readonly missed: readonly string[]
}

/** Fewer words than this are plain by themselves. */
export const wordsThatNeedClarity = 20

/** Reads off a Report, and the draft it speaks of, what the reply showed of each skill. Pure. */
export function readSkills(draft: string, report: Report): PerSkill<SkillReading> {
  if (report.language === 'other') return perSkill(() => nothing)
  return perSkill(skill => {
    const findings = report.findings.filter(finding => skillOfRule(finding) === skill)
    return judged(readers[skill](report, draft, findings), findings)
  })
}

/** The skills that were needed and not shown, in the order of the reply. */
export function missedSkills(readings: PerSkill<SkillReading>): readonly Skill[] {
  return skills.filter(skill => readings[skill].needed && !readings[skill].shown)
}

const nothing: SkillReading = { needed: false, shown: false, words: [], missed: [] }

/** What a skill's own reader says: whether it was needed and done, by which words, and what else is open. */
interface Done {
  readonly needed: boolean
  readonly done: boolean
  readonly words: readonly Span[]
  readonly open?: readonly string[]
  /** All that can be found against it is of level `could`, so that here this level costs as well. */
  readonly isMild?: boolean
}

function judged({ needed, done, words, open = [], isMild = false }: Done, findings: readonly Finding[]): SkillReading {
  const costs = findings.some(({ level }) => isMild || level !== 'could')
  const isNeeded = needed || costs
  return {
    needed: isNeeded,
    shown: isNeeded && done && !costs,
    words: inOrder(words),
    missed: [...findings.map(({ key }) => key), ...open],
  }
}

type Reader = (report: Report, draft: string, findings: readonly Finding[]) => Done

const readers: Readonly<Record<Skill, Reader>> = {
  greeting({ checklist, signals }) {
    const item = checklist.find(({ id }) => id === 'core:greeting')
    const needed = item !== undefined && item.state !== 'not-needed'
    const done = signals.greeting.present
    const words = [...signals.greeting.spans, ...signals.thanks.spans, ...signals.closingInvitation.spans]
    return { needed, done, words, open: needed && !done ? [item.id] : [] }
  },

  acknowledge: readA('acknowledge'),
  align: readA('align'),
  assure: readA('assure'),

  positiveWords({ scoreParts }, draft) {
    const done = scoreParts.some(({ rule, points }) => rule === 'core:frames-positively' && points > 0)
    return { needed: done, done, words: done ? positiveWordsIn(draft) : [] }
  },

  ownership({ threeAs, promises }, draft) {
    const promised = promises.filter(({ owner }) => /^(?:I|we)$/i.test(owner ?? ''))
    const assured = threeAs.assure.spans.filter(span => /\b(?:I|we|our|let me)\b/i.test(draft.slice(...span)))
    const words = [...promised.map(({ start, end }): Span => [start, end]), ...assured]
    return { needed: threeAs.needed || promises.length > 0, done: words.length > 0, words, isMild: true }
  },

  clarity(_report, draft) {
    const count = analysedPart(draft).sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
    return { needed: count >= wordsThatNeedClarity, done: true, words: [], isMild: true }
  },

  effort({ customer, signals }, draft) {
    const needed = customer !== null && (customer.given.length > 0 || customer.effort.length > 0)
    const used = customer?.given.flatMap(({ value }) => placesOf(value, draft)) ?? []
    return { needed, done: draft.trim() !== '', words: [...used, ...signals.helpLink.spans] }
  },

  resolution({ customer, checklist, signals }) {
    const questions = customer?.questions ?? []
    const done = questions.every(({ answered }) => answered)
    const item = checklist.find(({ id }) => id === 'core:questions-answered')
    const answers = questions.flatMap(({ answer }) => (answer ? [answer] : []))
    const words = [...answers, ...[signals.nextStep, signals.rootCause, signals.prevention].flatMap(spansOf)]
    return { needed: questions.length > 0, done, words, open: item?.state === 'open' ? [item.id] : [] }
  },
}

function readA(name: ThreeAsName): Reader {
  return ({ threeAs }) => {
    const { present, spans } = threeAs[name]
    return { needed: threeAs.needed, done: present, words: spans }
  }
}

function spansOf({ spans }: Located): readonly Span[] {
  return spans
}

function positiveWordsIn(draft: string): readonly Span[] {
  return analysedPart(draft).sentences.flatMap(({ text, start }) =>
    positiveFramingIn(text).map(([from, to]): Span => [start + from, start + to]),
  )
}

/** Where a fact that the customer gave stands in the draft. */
function placesOf(fact: string, draft: string): readonly Span[] {
  const at = fact.length < 3 ? -1 : draft.toLowerCase().indexOf(fact.toLowerCase())
  return at < 0 ? [] : [[at, at + fact.length]]
}

/** By place; words that stand inside other words are told once. */
function inOrder(words: readonly Span[]): readonly Span[] {
  const sorted = words.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
  return sorted.filter(([, end], at) => sorted.slice(0, at).every(([, before]) => end > before))
}
