import { amberPixels } from '../harness/amber-pixels'
import { expect, test } from '../harness/each-browser'

// Painted in the browser's own way, or over a plain field where it has none: what counts is what the agent sees.

const refusal = "I can't get you a refund until next month."

for (const [box, subject] of [
  ['rich', '149 euros gone'],
  ['plain', 'Changing the card'],
] as const) {
  test(`marks are seen in a ${box} reply box, and go with their words`, async ({ openWindow }) => {
    const window = await openWindow()
    await window.goToPracticeDesk()
    await window.clickWords('nav button', subject)
    await window.click('[data-editable]')
    await window.type('Hello.')
    expect(await amberPixels(window, '[data-editable]')).toBe(0)
    await window.type(` ${refusal}`)
    await expect.poll(() => amberPixels(window, '[data-editable]')).toBeGreaterThan(40)
    expect(await window.read('[data-editable]', box => box.querySelectorAll(':not(p, div, br)').length)).toBe(0)
    for (let key = 0; key < refusal.length; key++) await window.press('Backspace')
    await expect.poll(() => amberPixels(window, '[data-editable]')).toBe(0)
  })
}
