import type { Report } from '@/lib/analysis/report'
import type { Draft } from './draft'

/** A report together with the draft it speaks of: its offsets are good for that text only. */
export interface Reading {
  readonly draft: Draft
  readonly report: Report
}
