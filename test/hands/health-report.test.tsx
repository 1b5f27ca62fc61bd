import { afterEach, describe, expect, test } from 'vitest'
import { describe as describeElement, outlineOf } from '@/lib/hands/censored-outline'
import { healthReport } from '@/lib/hands/health-report'
import { anyPage } from '@/lib/hosts/any-page'
import { requestTracker } from '@/lib/hosts/request-tracker'

afterEach(() => {
  document.body.innerHTML = ''
})

/** A page where the customer's and the agent's words have crept everywhere. */
const page = `
  <div id="app">
    <h1>Castellano cannot log in</h1>
    <section class="thread"><p class="customer-castellano">Quetzalcoatl, order 88231, is broken!</p></section>
    <form name="reply-form" class="omni-composer composer__castellano" data-test-id="composer-88231">
      <label>Answer to Castellano</label>
      <div class="ProseMirror" contenteditable="true" role="textbox" aria-label="Reply to Castellano" data-name="Castellano">
        <p class="quetzalcoatl" id="quetzalcoatl">Dear Castellano, xylophones are back on Friday.</p>
      </div>
      <input name="subject" value="Zugzwang again" title="Zugzwang again">
      <button class="send-button zugzwangButton" data-garden-id="buttons.button">Send to Castellano</button>
    </form>
  </div>`
const canaries = ['castellano', 'quetzalcoatl', '88231', 'xylophones', 'zugzwang', 'friday', 'broken']

function reportOn(html: string): string {
  document.body.innerHTML = html
  return healthReport({
    document,
    box: { state: 'unreadable', composer: null, host: null, missing: ['editor'] },
    host: requestTracker,
    composer: null,
    element: document.querySelector('[contenteditable]'),
  })
}

describe('a report', () => {
  test('bears no word that anybody wrote', () => {
    const report = reportOn(page).toLowerCase()
    for (const canary of canaries) expect(report).not.toContain(canary)
  })

  test('says how the page is built around the box', () => {
    const lines = reportOn(page).split('\n')
    expect(lines).toContain('Helpdesk: request-tracker, grade A, its page last checked on 2026-11-22')
    expect(lines).toContain('Not found: editor')
    expect(lines.find(line => line.startsWith('form'))).toBe(
      'form.omni-composer.composer__x10 name=reply-form data-test-id=composer-#',
    )
    expect(lines).toContain('  div.ProseMirror role=textbox contenteditable=true aria-label(19)')
    expect(lines).toContain('    p "47"')
    expect(lines.find(line => line.includes('button'))).toBe('  button.send-button.x8Button "18"')
  })

  test('has the facts alone where no box was found', () => {
    document.body.innerHTML = page
    const box = { state: 'none' } as const
    expect(healthReport({ document, box, host: null, composer: null, element: null }).split('\n')).toEqual([
      'Helpdesk: none that the coach knows',
      'Box: none',
      'Editor: not known',
      'Not found: nothing',
    ])
  })

  test('has no word of the frame that the reply is written in either', () => {
    document.body.innerHTML =
      '<form class="mail-form"><span class="quetzalcoatl-frame"></span><button>Send</button></form>'
    const frame = document.querySelector('span')!
    const inside = new DOMParser().parseFromString('<p class="quetzalcoatl">Quetzalcoatl xylophones</p>', 'text/html')
    Object.defineProperties(frame, { contentDocument: { value: inside } })
    const box = { state: 'unreadable', composer: null, host: null, missing: ['editor'] } as const
    const report = healthReport({ document, box, host: null, composer: null, element: frame })
    expect(report).toContain('In its frame:\nbody\n  p "23"')
    expect(report.toLowerCase()).not.toMatch(/quetzal|xylo/)
  })
})

describe('a report on a page read by general rules', () => {
  test('bears no word out of open shadow roots either, and says what was found', () => {
    document.body.innerHTML = '<crm-case class="castellano-case"></crm-case>'
    const outer = document.querySelector('crm-case')!.attachShadow({ mode: 'open' })
    outer.innerHTML =
      '<p class="zugzwang-thread">Castellano: Zugzwang, order 88231!</p><crm-box class="zugzwang"></crm-box><button>Send</button>'
    const inner = outer.querySelector('crm-box')!.attachShadow({ mode: 'open' })
    inner.innerHTML =
      '<div class="quetzalcoatl"><textarea id="to-quetzalcoatl" aria-label="To Quetzalcoatl">Xylophones</textarea></div>'
    const box = inner.querySelector('textarea')!
    box.getBoundingClientRect = () => new DOMRect(0, 0, 600, 120)
    const report = healthReport({
      document,
      box: { state: 'reading', composer: 'one', host: 'zendesk', mode: 'public', missing: ['customer'] },
      host: null,
      composer: anyPage.composerOf(box),
      element: box,
    }).toLowerCase()
    for (const canary of canaries) expect(report).not.toContain(canary)
    for (const line of ['read by general rules: a send was found', 'crm-box', '#shadow-root', 'textarea'])
      expect(report).toContain(line)
  })

  test('has no word that stands in a label only', () => {
    expect(
      reportOn(
        '<form class="to-castellano"><textarea contenteditable aria-label="To Castellano"></textarea><button>Send</button></form>',
      ).toLowerCase(),
    ).not.toContain('castellano')
  })
})

describe('an outline', () => {
  test('is cut where a page is endless', () => {
    document.body.innerHTML = '<p></p>'.repeat(500)
    const lines = outlineOf(document.body, { written: new Set(), editable: null })
    expect(lines).toHaveLength(91)
    expect(lines.at(-1)).toBe('…')
  })

  test('says of a value that is no name how long it is', () => {
    document.body.innerHTML = '<div id="two words" class="a1 b22"></div>'
    expect(describeElement(document.body.firstElementChild!, new Set())).toBe('div.a#.b# id=(9)')
  })
})
