import type { Span } from '@/lib/text/span'
import type { ReplyView } from './reply-view'
import type { ChecklistItem, Finding } from './report'
import type { CompiledItem, CompiledPacks } from './rule-set-compile'
import { applies } from './rule-set-when'

type Judged = Pick<ChecklistItem, 'state' | 'evidence'>

const open: Judged = { state: 'open', evidence: [] }

function answered(reply: ReplyView): Judged {
  const evidence = reply.questions.flatMap(question => (question.answer ? [question.answer] : []))
  return reply.questions.every(question => question.answered) ? { state: 'done', evidence } : open
}

function judged(item: CompiledItem, reply: ReplyView, marked: ReadonlySet<string>): Judged {
  if (!applies(item.when, reply)) return { state: 'not-needed', evidence: [] }
  if (item.auto === undefined) return { state: 'manual', evidence: [] }
  if (reply.sentences.length === 0) return open
  if (item.clearOf) return marked.has(item.clearOf) ? open : { state: 'done', evidence: [] }
  if (!item.met) return answered(reply)
  const evidence: readonly Span[] = item.met.in(reply).map(({ span }) => span)
  return evidence.length > 0 ? { state: 'done', evidence } : open
}

/** The items before sending, each ticked by what the reply holds and the rules found; those that do not apply say so. */
export function checklistIn(
  packs: CompiledPacks,
  reply: ReplyView,
  findings: readonly Finding[],
): readonly ChecklistItem[] {
  const marked = new Set(findings.map(finding => finding.rule))
  return packs.checklist.map(item => ({
    id: item.name,
    text: item.text,
    level: item.level,
    guard: item.guard ?? 'advise',
    ...judged(item, reply, marked),
  }))
}
