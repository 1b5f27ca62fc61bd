import { expect, test } from '@playwright/test'
import { type Behaviour, behaviours } from '../editors/behaviours'
import { Bench } from '../editors/bench'
import { writeDraftsLine } from '../editors/drafts-table'
import { editorsSite } from '../editors/editors-site'
import { type Family, families } from '../editors/families'
import { changedRandomDrafts, draftCount } from '../editors/random-drafts'
import { isKeyWritten, lineOf, type Result, type Row, writeTable, writtenLines } from '../editors/table'
import type { AgentWindow, BrowserName } from '../harness/agent-window'
import { browserPath } from '../harness/browser'
import { openChromiumWindow } from '../harness/chromium-window'
import { firefoxPath } from '../harness/firefox'
import { openFirefoxWindow } from '../harness/firefox-window'

// One browser and one page a family; every behaviour begins with a draft of its own. What it gives is in docs/editors.md.

let window: AgentWindow
const rows = new Map<Family, Row>()

test.beforeAll(async () => {
  const browser = test.info().project.name as BrowserName
  test.skip((browser === 'firefox' ? firefoxPath() : browserPath()) === null, `no ${browser} was found`)
  window = await (browser === 'firefox' ? openFirefoxWindow : openChromiumWindow)({
    extension: null,
    desk: editorsSite,
  })
})
test.afterAll(() => window?.close())

for (const family of families) {
  test(family.name, async () => {
    const bench = await Bench.open(family, window)
    const faults: string[] = []
    const row = new Map<string, Result>()
    for (const behaviour of behaviours) {
      if (behaviour.needs && family.lacks?.includes(behaviour.needs)) continue
      const result: Result = bench.hasGap(behaviour.name) ? 'gap' : 'holds'
      // All are asked before the first that fails fails the test.
      await test
        .step(behaviour.name, () => asked(bench, behaviour))
        .then(
          () => row.set(behaviour.name, result),
          error => {
            row.set(behaviour.name, 'fails')
            faults.push(`${behaviour.name}: ${error instanceof Error ? error.message : error}`)
          },
        )
    }
    rows.set(family, row)
    const drafts = await test.step(`${draftCount} made-up drafts`, () => changedRandomDrafts(bench))
    if (process.env.WRITE_EDITORS_TABLE) writeDraftsLine(window.browser, family, drafts)
    expect([...faults, ...drafts.faults].join('\n\n')).toBe('')
  })
}

test('an unknown editor that hears a paste and does nothing with it is not typed into', async () => {
  const bench = await Bench.open(families.find(({ page }) => page === 'unknown')!, window)
  await bench.fill('<p>I cannot help.</p>')
  await window.evaluate("void document.addEventListener('paste', event => event.preventDefault())")
  const refusal = { ok: false, reason: 'refused', draft: 'unchanged' }
  expect(await bench.replace('cannot', 'can')).toEqual(refusal)
  expect(await bench.hands('html')).toBe('<p>I cannot help.</p>')
})

test('the tables in docs/editors.md say what was found', () => {
  if (process.env.WRITE_EDITORS_TABLE) writeTable(window.browser, rows)
  expect(isKeyWritten(), 'docs/editors.md explains what was asked: npm run editors -- --write').toBe(true)
  expect(rows.size, 'editors were asked before').toBeGreaterThan(0)
  const written = writtenLines(window.browser)
  for (const [family, row] of rows) expect(written.get(family.name)).toBe(lineOf(family, row))
})

/** A gap of the editor's own must end in a refusal that leaves the draft alone: then the agent gets the words to paste. */
function asked(bench: Bench, behaviour: Behaviour): Promise<void> {
  if (!bench.hasGap(behaviour.name)) return behaviour.check(bench)
  if (!behaviour.refused) throw new Error('This is no gap that the words to paste could fill.')
  return behaviour.refused(bench)
}
