import type { ChecklistItem, Finding, Report } from '@/lib/analysis/report'
import type { Box, Mode, Part, Ticket } from '@/lib/link/protocol'
import type { Session } from '@/lib/session/session'
import {
  absent,
  checklistItem,
  findingOn,
  finding as findingWithoutPlace,
  located,
  report,
} from '../../session/sample-report'

/** One state of the panel, as the hands and the brain would bring it about. */
export interface GalleryState {
  readonly box?: Box
  readonly ticket?: Partial<Ticket>
  readonly draft: string
  readonly report: Report
  readonly isFolded?: boolean
  /** What stands in the place for pasted replies when it opens. */
  readonly pasted?: { readonly reply: string; readonly customer: string }
  /** How the page describes itself when asked. */
  readonly pageReport?: string
  /** Words of a button that is pressed once all is drawn. */
  readonly press?: string
  /** What the agent or the hands do next. */
  readonly next?: (session: Session) => void
}

export const composer = 'gallery'

const complaint =
  'Hi, I was charged 49 euros twice on 12 May for order 4471. I wrote to you last week and nobody answered. Why was I charged twice? Please refund the second one, I need the money back this week!'

const unreadable = (host: string | null): Box => ({ state: 'unreadable', composer: null, host, missing: ['editor'] })
const byGeneralRules = (mode: Mode, missing: readonly Part[], isGuarded = false): Box => ({
  state: 'reading',
  host: 'any-page',
  composer,
  mode,
  missing,
  general: { signature: '0011223344556677', isGuarded },
})
const readingWithout = (part: Part): Box => ({
  state: 'reading',
  composer,
  host: 'zendesk',
  mode: 'public',
  missing: [part],
})

export const ticket: Ticket = {
  composer,
  host: 'practice',
  grade: 'A',
  mode: 'public',
  channel: 'email',
  subject: 'Charged twice',
  customerName: 'Dana Reyes',
  messages: [{ who: 'customer', text: complaint }],
}

function inComplaint(words: string) {
  return located(complaint, words).spans[0]!
}

function given(kind: 'order' | 'date' | 'amount', value: string, words: string) {
  const [start, end] = inComplaint(words)
  return { kind, value, start, end, message: 0 } as const
}

function asked(text: string, words: string, kind: 'question' | 'request', answered: boolean) {
  const [start, end] = inComplaint(words)
  return { start, end, text, kind, answered, answer: null } as const
}

const customer = (isAnswered: boolean): Report['customer'] => ({
  mood: 2,
  moodEvidence: [inComplaint('nobody answered')],
  problem: 'you were charged twice on 12 May',
  summary: 'Dana wants the second charge refunded and is very upset.',
  effort: [inComplaint('I wrote to you last week')],
  questions: [
    asked('Why was I charged twice?', 'Why was I charged twice?', 'question', isAnswered),
    asked('Please refund the second one', 'Please refund the second one', 'request', isAnswered),
  ],
  given: [given('order', '4471', 'order 4471'), given('date', '12 May', '12 May'), given('amount', '€49', '49 euros')],
})

const coldDraft =
  "Hi Dana,\n\nI can't get you that refund until next month. You need to send us the order number so we can check."

function starter(text: string, at: number, slot?: string) {
  const start = slot ? text.indexOf(slot) : -1
  return { label: text, start: at, end: at, text, slots: slot ? ([[start, start + slot.length]] as const) : [] }
}

function missing(name: string, message: string, ...starters: Finding['suggestions']): Finding {
  return findingWithoutPlace({
    key: `missing-${name}`,
    rule: `core:${name}-missing`,
    group: 'empathy',
    level: 'should',
    message,
    suggestions: starters,
  })
}

const missingAs = [
  missing(
    'acknowledge',
    'No acknowledgement yet. Two charges on 12 May.',
    starter("I'm sorry you were charged twice on 12 May. ", 10),
    starter('You were charged twice for order 4471, and you had to write to us twice about it. ', 10),
    starter('Thank you for writing again about the second charge of €49. ', 10),
  ),
  missing(
    'align',
    'Nothing yet on what this means for Dana.',
    starter('That should not have happened, and a week without an answer made it worse. ', 10),
    starter('I can see why two charges in one day are a worry. ', 10),
  ),
  missing(
    'assure',
    'No next step yet.',
    starter("I'll check the second charge now and write to you by [time]. ", 60, '[time]'),
  ),
]

const refusal = findingOn(coldDraft, "I can't get you that refund until next month.", {
  key: 'cannot-until',
  rule: 'core:cannot-until',
  level: 'should',
  message: 'Say when it will be there.',
  why: 'A date helps; a refusal is what stays in mind.',
  source: 'Positive language, “Building Customer Loyalty with Great Customer Service”',
  suggestions: [
    {
      label: 'Say when',
      start: 10,
      end: 55,
      text: 'I can get you that refund next month.',
      slots: [],
    },
    {
      label: 'Name the day',
      start: 10,
      end: 55,
      text: 'Your refund will be with you on [date] next month.',
      slots: [[32, 38]],
    },
  ],
})

const command = findingOn(coldDraft, 'You need to send us the order number so we can check.', {
  key: 'asks-again',
  rule: 'core:asks-again',
  group: 'effort',
  level: 'must',
  message: 'Dana gave the order number already: 4471.',
  why: 'Having to say it twice is what makes customers leave.',
  source: 'Effort audit, “Customer Retention”',
})

const softer = findingOn(coldDraft, 'You need to', {
  key: 'command',
  rule: 'core:command',
  group: 'respect',
  level: 'could',
  message: 'Ask rather than tell.',
  suggestions: [{ label: 'Ask', start: 56, end: 75, text: 'Could you send us', slots: [] }],
})

const extra = ['that refund', 'next month', 'check'].map((words, index) =>
  findingOn(coldDraft, words, {
    key: `extra-${index}`,
    rule: `core:extra-${index}`,
    group: 'clarity',
    level: 'could',
    message: ['Say which refund.', 'Say which day.', 'Say what is checked.'][index]!,
  }),
)

const coldChecklist: ChecklistItem[] = [
  checklistItem({ id: 'greeting', text: 'Greeting', state: 'done', evidence: located(coldDraft, 'Hi Dana').spans }),
  checklistItem({ id: 'questions-answered', text: 'Every question has an answer', guard: 'confirm' }),
  checklistItem({ id: 'next-step', text: 'They know what happens next, and when' }),
  checklistItem({ id: 'heard', level: 'must', text: 'The reply shows that the problem was heard', guard: 'confirm' }),
  checklistItem({ id: 'closing', text: 'An invitation to write back' }),
  checklistItem({ id: 'refund-logged', text: 'Refund logged in billing', state: 'manual' }),
]

const cold = report({
  customer: customer(false),
  threeAs: { needed: true, acknowledge: absent, align: absent, assure: absent, inOrder: null },
  findings: [command, refusal, softer, ...missingAs],
  checklist: coldChecklist,
})

const warmDraft =
  "Hi Dana,\n\nI'm sorry you were charged twice on 12 May and had to write to us twice. A week without an answer should not have happened.\n\nThe second charge came from a retry on our side. I have refunded the €49 today, and it will be in your account by Friday.\n\nIf anything is still open, just reply here.\n\nSam"

const warm = report({
  customer: customer(true),
  threeAs: {
    needed: true,
    acknowledge: located(warmDraft, "I'm sorry you were charged twice on 12 May"),
    align: located(warmDraft, 'A week without an answer should not have happened.'),
    assure: located(warmDraft, 'I have refunded the €49 today'),
    inOrder: true,
  },
  checklist: [
    checklistItem({ id: 'greeting', text: 'Greeting', state: 'done', evidence: located(warmDraft, 'Hi Dana').spans }),
    checklistItem({
      id: 'next-step',
      text: 'Next step and when',
      state: 'done',
      evidence: located(warmDraft, 'by Friday').spans,
    }),
    checklistItem({
      id: 'closing',
      text: 'An invitation to write back',
      state: 'done',
      evidence: located(warmDraft, 'just reply here').spans,
    }),
  ],
})

const calm = report({
  customer: { ...customer(true)!, mood: 0, moodEvidence: [], problem: null, effort: [], given: [] },
  checklist: warm.checklist,
})

const pressSend = (session: Session) => session.receive({ type: 'send', composer, revision: 1, stale: false })

export const states: Readonly<Record<string, GalleryState>> = {
  coaching: { draft: coldDraft, report: cold },
  'before-a-word': {
    draft: '',
    report: report({
      customer: customer(false),
      threeAs: cold.threeAs,
      findings: missingAs,
      checklist: coldChecklist.map(item => ({
        ...item,
        state: item.state === 'manual' ? 'manual' : 'open',
        evidence: [],
      })),
    }),
  },
  more: { draft: coldDraft, report: { ...cold, findings: [...cold.findings, ...extra] } },
  ready: { draft: warmDraft, report: warm },
  calm: { draft: warmDraft, report: calm },
  dismissed: { draft: coldDraft, report: cold, next: session => session.dismiss('command', 'ticket') },
  'apply-failed': {
    draft: coldDraft,
    report: cold,
    next(session) {
      session.apply('cannot-until', 0)
      session.receive({ type: 'applied', request: 1, outcome: { ok: false, reason: 'refused', draft: 'changed' } })
    },
  },
  'press-again': {
    draft: warmDraft,
    report: warm,
    next: session => session.receive({ type: 'press-again', composer }),
  },
  guard: { draft: coldDraft, report: cold, next: pressSend },
  'guard-hold': {
    draft: coldDraft,
    report: {
      ...cold,
      checklist: coldChecklist.map(item => ({
        ...item,
        guard: item.id === 'questions-answered' ? 'hold' : item.guard,
      })),
    },
    next: pressSend,
  },
  pill: { draft: coldDraft, report: cold, isFolded: true },
  'pill-ready': { draft: warmDraft, report: warm, isFolded: true },
  'cannot-read': {
    box: unreadable('zendesk'),
    draft: '',
    report: report(),
  },
  'internal-note': {
    box: { state: 'reading', composer, host: 'zendesk', mode: 'internal', missing: [] },
    draft: 'x',
    report: report(),
  },
  paused: { draft: coldDraft, report: cold, next: session => session.setPaused(true) },
  'unknown-site': { box: unreadable(null), draft: '', report: report() },
  'report-copied': {
    box: unreadable('zendesk'),
    draft: '',
    report: report(),
    pageReport: [
      'Helpdesk: zendesk, grade A, its page last checked on 2026-11-22',
      'Box: unreadable',
      'Editor: not known',
      'Not found: editor',
      'The box:',
      'form.composer name=reply',
      '  div.ProseMirror role=textbox contenteditable=true aria-label(19)',
      '  button.send-button "4"',
    ].join('\n'),
    press: 'Copy a report',
  },
  'unknown-mode': {
    box: { state: 'reading', composer, host: 'zendesk', mode: 'unknown', missing: [] },
    draft: 'x',
    report: report(),
  },
  'no-mode': {
    box: { state: 'reading', composer, host: 'zendesk', mode: 'unknown', missing: ['mode'] },
    draft: 'x',
    report: report(),
  },
  'general-rules': { box: byGeneralRules('public', ['customer']), draft: coldDraft, report: cold },
  'general-rules-guarded': { box: byGeneralRules('public', ['customer'], true), draft: coldDraft, report: cold },
  'general-rules-no-send': { box: byGeneralRules('unknown', ['send']), draft: '', report: report() },
  'no-send': { box: readingWithout('send'), draft: coldDraft, report: cold },
  'no-send-all-done': { box: readingWithout('send'), draft: warmDraft, report: warm },
  'no-customer-all-done': {
    box: readingWithout('customer'),
    draft: warmDraft,
    report: calm,
    ticket: { customerName: null, messages: [] },
  },
  'pill-no-send': { box: readingWithout('send'), draft: warmDraft, report: warm, isFolded: true },
  'pill-cannot-read': { box: unreadable(null), draft: '', report: report(), isFolded: true },
  'paste-empty': {
    box: unreadable(null),
    draft: '',
    report: report({ checklist: coldChecklist.map(item => ({ ...item, state: 'open', evidence: [] })) }),
    next: session => session.startPasting(),
  },
  paste: {
    box: unreadable(null),
    draft: '',
    report: cold,
    pasted: { reply: coldDraft, customer: complaint },
    next: session => session.startPasting(),
  },
  'other-language': { draft: 'Bonjour', report: report({ language: 'other' }) },
  resting: { draft: 'x', report: report() },
}
