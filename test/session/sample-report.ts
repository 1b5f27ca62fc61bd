import type { ChecklistItem, Finding, Located, Report } from '@/lib/analysis/report'
import { byName } from '@/lib/checks/by-name'
import { signalNames } from '@/lib/checks/vocabulary'

export const absent: Located = { present: false, spans: [] }

/** Where these words stand in the draft, so that no test counts characters by hand. */
export function located(draft: string, words: string): Located {
  const start = draft.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the draft`)
  return { present: true, spans: [[start, start + words.length]] }
}

export function findingOn(draft: string, words: string, parts: Partial<Finding> = {}): Finding {
  const [start, end] = located(draft, words).spans[0]!
  return { ...finding(parts), start, end, text: words, ...parts }
}

/** A finding about the whole reply. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    key: parts.rule ?? 'core:cannot#1',
    rule: 'core:cannot',
    group: 'positive',
    level: 'should',
    confidence: 0.9,
    message: 'Say what can be done.',
    why: 'A refusal is what stays; the date is what helps.',
    source: 'Building customer loyalty: positive language',
    suggestions: [],
    evidence: [],
    ...parts,
  }
}

export function checklistItem(parts: Partial<ChecklistItem> = {}): ChecklistItem {
  return { id: 'greeting', text: 'Greeting', state: 'open', level: 'should', guard: 'advise', evidence: [], ...parts }
}

export function report(parts: Partial<Report> = {}): Report {
  return {
    score: 50,
    scoreParts: [],
    customer: null,
    threeAs: { needed: false, acknowledge: absent, align: absent, assure: absent, inOrder: null },
    signals: byName(signalNames, () => absent),
    promises: [],
    findings: [],
    checklist: [],
    audit: { effort: null, resolutionQuality: null, empathyIndex: null },
    language: 'en',
    truncated: false,
    ...parts,
  }
}
