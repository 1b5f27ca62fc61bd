import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Coach, startCoach } from '@/lib/hands/coach'
import type { Composer, Host } from '@/lib/hosts/host'
import { zammad } from '@/lib/hosts/zammad'
import { showBody } from '../pages/desk-page/desk-page'
import { firstTicket, secondTicket } from '../pages/desk-page/tickets'
import { mountedBody, ticketPage, ticketView } from '../pages/zammad-desktop/ticket-page'

// A frame with a page in it needs a browser.
vi.mock('@/lib/hands/panel-frame', () => ({
  PanelFrame: class {
    show() {}
  },
}))

let running: AbortController
let coach: Coach
/** One of each box that was opened: aborted once nothing of it is watched any more. */
let watches: AbortSignal[]
/** Where the page keeps a ticket whose tab was left. */
const aside = document.createElement('div')
const place = () => document.getElementById('main-content')!

const overheard: Host = {
  ...zammad,
  composerOf(element) {
    const composer = zammad.composerOf(element)
    const watch: Composer['watch'] = (signal, onChange) => {
      watches.push(signal)
      composer?.watch?.(signal, onChange)
    }
    return composer && { ...composer, watch }
  },
}

beforeEach(() => {
  watches = []
  showBody(ticketPage(firstTicket, { editor: mountedBody }))
  aside.innerHTML = ticketView(secondTicket, { editor: mountedBody })
  running = new AbortController()
  coach = startCoach({
    view: window,
    hosts: [overheard],
    panel: { url: '', origin: '', claimNonce: () => Promise.resolve() },
    bring: () => Promise.reject(new Error('no part is needed')),
    signal: running.signal,
  })
})
afterEach(() => running.abort())

/** Another tab: what was on show is put aside, and what was put aside is on show. */
function turn(): void {
  const [shown, left] = [place().firstElementChild!, aside.firstElementChild!]
  aside.append(shown)
  place().append(left)
}

const press = () =>
  document.querySelector('.ProseMirror')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))

it('coaches a ticket again that comes back from behind its tab, though nobody pressed into its box', async () => {
  press()
  const [first, second] = ['zammad form-ticket-edit-501', 'zammad form-ticket-edit-502']
  expect(coach.box()).toMatchObject({ state: 'reading', composer: first })
  turn()
  expect(coach.box()).toMatchObject({ state: 'none' })
  press()
  expect(coach.box()).toMatchObject({ state: 'reading', composer: second })
  turn()
  await vi.waitFor(() => expect(coach.box()).toMatchObject({ state: 'reading', composer: first, mode: 'public' }))
})

it('watches a ticket behind its tab on, and lets go of it once the tab was closed and another reply is begun', () => {
  press()
  turn()
  press()
  expect(watches.map(({ aborted }) => aborted)).toEqual([false, false])
  turn()
  aside.replaceChildren()
  press()
  expect(watches.map(({ aborted }) => aborted)).toEqual([false, true])
})

it('does not look at a ticket behind its tab at each change of the page', async () => {
  press()
  turn()
  press()
  // What was to be looked at because of the turn is looked at in the next frame.
  await Promise.resolve()
  await new Promise(done => window.requestAnimationFrame(done))
  const looks = vi.spyOn(window, 'requestAnimationFrame')
  place().querySelector('[role="feed"]')!.append('A new article.')
  await Promise.resolve()
  place().querySelector('.inner-article-body')!.append('More of it.')
  await Promise.resolve()
  expect(looks.mock.calls.length).toBe(0)
  looks.mockRestore()
})
