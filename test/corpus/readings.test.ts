import { describe, expect, it } from 'vitest'
import { readingFigures, readings, takenForAnotherLanguage } from './readings'

/** The least agreement (F1), a little below what was measured when it was set. A floor only goes up. */
const floors: Readonly<Record<keyof typeof readingFigures, number>> = {
  customer_upset: 0.95,
  customer_very_upset: 0.95,
  effort_repeat: 0.92,
  acknowledge: 0.87,
  align: 0.94,
  assure: 0.93,
  apology: 0.98,
  greeting: 0.98,
  closing_invitation: 0.85,
  root_cause_explained: 0.86,
  next_step_with_time: 0.92,
}

describe('messages with a better and a worse reply', () => {
  it('come from 120 customers of every mood, each with two replies whose labels are parts of them', () => {
    expect(readings.length).toBeGreaterThanOrEqual(120)
    expect(new Set(readings.map(({ id }) => id)).size).toBe(readings.length)
    for (const mood of [0, 1, 2]) {
      expect(readings.filter(({ customer_upset }) => customer_upset === mood).length).toBeGreaterThanOrEqual(30)
    }
    for (const { replies } of readings) {
      expect(replies).toHaveLength(2)
      for (const { draft, labels } of replies)
        for (const words of labels.negative_phrases) expect(draft).toContain(words)
    }
  })

  it.each(Object.entries(floors))('%s: F1 at least %s', (name, floor) => {
    const { precision, recall, f1, labelled } = readingFigures[name as keyof typeof readingFigures]
    expect(labelled).toBeGreaterThan(0)
    expect(f1, `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`).toBeGreaterThanOrEqual(floor)
  })

  it('are English throughout', () => {
    expect(takenForAnotherLanguage).toEqual([])
  })
})
