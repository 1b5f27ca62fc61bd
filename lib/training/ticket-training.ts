import type { Finding, Report } from '@/lib/analysis/report'
import { finishedSentences } from './finished-sentences'
import { type Help, helps, isAtLeast, lesser, moreHelp } from './help'
import { isFaded, type SkillLevel } from './level'
import { readSkills } from './read-skills'
import { type PerSkill, type Skill, skills } from './skill'
import { skillOfRule } from './skill-of-rule'
import type { Thresholds } from './thresholds'

/** The one question that is asked on a ticket, and how far help with it has come. */
export interface Question {
  readonly skill: Skill
  readonly step: Help
  /** How many sentences stood there when it was asked. */
  readonly sentences: number
  /** The reply shows the skill by now. */
  readonly isShown: boolean
}

/** What training knows of the reply being written: names of skills, and no word of it. Lives as long as the reply box. */
export interface TicketTraining {
  readonly question: Question | null
  /** One question a ticket, never a second one. */
  readonly wasAsked: boolean
  /** Skills that were helped with, on its own or because it was asked for. */
  readonly aided: readonly Skill[]
  /** Skills whose rewrites were asked for. */
  readonly unlocked: readonly Skill[]
}

export const noTraining: TicketTraining = { question: null, wasAsked: false, aided: [], unlocked: [] }

/** What this reply is to be trained by: the levels of its writer, and how fast they move. */
export interface Levels {
  readonly skills: PerSkill<SkillLevel>
  readonly thresholds: Thresholds
}

/** A draft with its Report. */
export interface Read {
  readonly draft: string
  readonly report: Report
}

/** The training after the draft was read again. */
export function afterReading(training: TicketTraining, read: Read, levels: Levels): TicketTraining {
  const marked = read.report.findings.filter(isMark).flatMap(finding => skillOfRule(finding) ?? [])
  const asked = training.wasAsked ? furtherHelp(training, read, levels) : firstQuestion(training, read, levels)
  // A mark in the text is help as well: it says where to look.
  return withAided(asked, marked)
}

/** The training after the trainee asked for the next step of help. */
export function afterMoreHelp(training: TicketTraining): TicketTraining {
  const { question } = training
  if (!question) return training
  const step = moreHelp(question.step)
  const unlocked = step === 'rewrite' ? added(training.unlocked, [question.skill]) : training.unlocked
  return withAided({ ...training, question: { ...question, step }, unlocked }, [question.skill])
}

/** The training after the trainee asked for the rewrites of a skill, or took one. */
export function afterRewrites(training: TicketTraining, skill: Skill): TicketTraining {
  return withAided({ ...training, unlocked: added(training.unlocked, [skill]) }, [skill])
}

/** The training of a reply box whose reply went: it may be written in again, and is asked no second question. */
export function afterSending({ wasAsked }: TicketTraining): TicketTraining {
  return { ...noTraining, wasAsked }
}

/** Whether rewrites for this skill wait until they are asked for, or until help has come that far by itself. */
export function isWithheld({ question, unlocked }: TicketTraining, skill: Skill, levels: Levels): boolean {
  if (unlocked.includes(skill)) return false
  if (question?.skill === skill) return !isAtLeast(question.step, 'rewrite')
  return !isAtLeast(levels.skills[skill].level, 'rewrite')
}

/** Skills that can be asked for before a word is written. */
const askedBefore: readonly Skill[] = ['acknowledge', 'align', 'assure', 'resolution', 'effort', 'ownership']

function firstQuestion(training: TicketTraining, read: Read, levels: Levels): TicketTraining {
  const sentences = finishedSentences(read.draft, read.report)
  const readings = readSkills(read.draft, read.report)
  const open = (sentences === 0 ? askedBefore : skills).filter(skill => {
    const { needed, shown } = readings[skill]
    return needed && !shown && !isFaded(levels.skills[skill], levels.thresholds)
  })
  const [skill] = open.toSorted((a, b) => rank(levels, b) - rank(levels, a))
  if (skill === undefined) return training
  const question: Question = { skill, step: 'attempt', sentences, isShown: false }
  return { ...training, question, wasAsked: true }
}

/** The skill that still gets the most help comes first. */
function rank({ skills: levels }: Levels, skill: Skill): number {
  return helps.indexOf(levels[skill].level)
}

/** With every sentence that goes by without the skill, help comes one step further, as far as the trainee's level. */
function furtherHelp(training: TicketTraining, read: Read, levels: Levels): TicketTraining {
  const { question } = training
  if (!question) return training
  const { skill } = question
  const isShown = readSkills(read.draft, read.report)[skill].shown
  const further = finishedSentences(read.draft, read.report) - question.sentences
  const reached = helps[Math.max(0, Math.min(further, helps.length - 1))]!
  const offered = lesser(reached, levels.skills[skill].level)
  const step = isShown || isAtLeast(question.step, offered) ? question.step : offered
  const helped = { ...training, question: { ...question, step, isShown } }
  return step === question.step ? helped : withAided(helped, [skill])
}

function isMark({ start, level }: Finding): boolean {
  return start !== undefined && level !== 'could'
}

function withAided(training: TicketTraining, aided: readonly Skill[]): TicketTraining {
  return { ...training, aided: added(training.aided, aided) }
}

function added(before: readonly Skill[], more: readonly Skill[]): readonly Skill[] {
  const fresh = more.filter((skill, at) => !before.includes(skill) && more.indexOf(skill) === at)
  return fresh.length > 0 ? [...before, ...fresh] : before
}
