import { expect } from '@playwright/test'
import type { ServedDesk } from '../desks/served-desk'
import type { AgentWindow } from '../harness/agent-window'
import { angryCustomer } from '../request-tracker/angry-customer'
import { agent, type RequestTracker } from '../request-tracker/server'

/** A helpdesk as the shared journey uses it: an angry customer wrote, and the agent answers. */
export interface CoachedDesk {
  readonly name: string
  /** The desk's pages, where the test itself has to serve them. */
  readonly served?: ServedDesk
  readonly customer: RegExp
  /** The element that holds the reply. */
  readonly editable: string
  /** Whether it is a field of the browser's: where ranges cannot mark in one, a part for it is brought into the page. */
  readonly isField?: boolean
  /** Logs in, where that is needed, and switches the coach on, where that has to be done. */
  enter(window: AgentWindow, coach: 'coached' | 'without a coach'): Promise<void>
  /** Opens a reply (or a note) to the customer's message, ready to type in. */
  begin(window: AgentWindow, what: 'reply' | 'note'): Promise<void>
  /** Whether colleagues can be left a note. */
  readonly hasNotes: boolean
  pressSend(window: AgentWindow): Promise<void>
  /** What the desk has got so far, oldest first. */
  sent(window: AgentWindow, what: 'reply' | 'note'): Promise<readonly string[]>
  /** The agent's own words in the reply box. */
  words(window: AgentWindow): Promise<string>
}

/** What an element of the page shows, a line a paragraph, as it would be typed. */
const shownWords = (element: HTMLElement) =>
  (element instanceof HTMLTextAreaElement ? element.value : element.innerText)
    .replaceAll('\u00a0', ' ')
    .replace(/\n{2,}/g, '\n')
    .trim()

/** A real Request Tracker, with its rich text editor in a frame or with a plain field. */
export function requestTrackerDesk(tracker: () => RequestTracker, editor: 'rich' | 'plain'): CoachedDesk {
  let ticket = 0
  const editable = editor === 'rich' ? 'iframe.cke_wysiwyg_frame >> body.cke_editable' : 'textarea.messagebox'
  const action = { reply: 'Respond', note: 'Comment' }
  const stored = { reply: 'Correspond', note: 'Comment' }
  return {
    name: `Request Tracker, ${editor} text`,
    isField: editor === 'plain',
    customer: /Nadia/,
    editable,
    hasNotes: true,
    async enter(window, coach) {
      // The same words by hand answer the same message: its date is quoted.
      if (coach === 'coached') ticket = await tracker().receive(angryCustomer)
      await window.goTo(tracker().url)
      await window.click('input[name=user]')
      await window.type(agent.name)
      await window.click('input[name=pass]')
      await window.type(agent.password)
      await window.click('input[type=submit]')
      await window.read('#page-navigation, #app-nav', () => true)
      if (coach === 'coached') await window.switchOn()
    },
    async begin(window, what) {
      await window.goTo(`${tracker().url}/Ticket/Display.html?id=${ticket}`)
      const link = `.transaction a[href*="QuoteTransaction"][href*="Action=${action[what]}"]`
      await window.goTo(await window.read(link, found => (found as HTMLAnchorElement).href))
      if (editor === 'rich') await editorIsReady(window)
      await window.click(editor === 'rich' ? 'iframe.cke_wysiwyg_frame >> body > p' : editable)
      if (editor === 'rich') return
      // The quoted message fills the plain field: the answer goes above it.
      await window.press('Control+Home')
      await window.type('\n\n')
      await window.press('Control+Home')
    },
    pressSend: window => window.click('input[type=submit][name=SubmitTicket]'),
    async sent(_window, what) {
      const texts = await tracker().stored(ticket)
      return texts.filter(({ type }) => type === stored[what]).map(({ bytes }) => bytes.toString())
    },
    async words(window) {
      if (editor === 'plain') return (await window.read(editable, shownWords)).split(/^On .* wrote:$/m)[0]!.trim()
      return window.read(editable, body => {
        const lines = [...body.querySelectorAll<HTMLElement>(':scope > p')].map(({ innerText }) => innerText)
        const signature = lines.findIndex(line => line.startsWith('--'))
        return lines.slice(0, signature).join('\n').replaceAll('\u00a0', ' ').trim()
      })
    },
  }
}

/** The editor shows before it is ready, and fills itself once more when it is. */
async function editorIsReady(window: AgentWindow): Promise<void> {
  await expect
    .poll(() =>
      window.read('html', () => {
        const { CKEDITOR } = globalThis as unknown as { CKEDITOR?: { instances: Record<string, { status: string }> } }
        return CKEDITOR?.instances.UpdateContent?.status
      }),
    )
    .toBe('ready')
}

/** The practice desk: an extension page, with its own angry customer, that needs no switching on. */
export const practiceDesk: CoachedDesk = {
  name: 'practice desk',
  customer: /Dana/,
  editable: '[data-editable]',
  hasNotes: true,
  async enter(window, coach) {
    if (coach === 'without a coach') throw new Error('There is no practice desk without the coach.')
    await window.goToPracticeDesk()
  },
  async begin(window, what) {
    if (what === 'note') await window.click('input[type=radio][value=internal]')
    await window.click('[data-editable]')
  },
  pressSend: window => window.click('[data-send]'),
  async sent(window, what) {
    const who = what === 'reply' ? 'agent' : 'note'
    const written = await window.read('[data-practice-ticket]', ticket =>
      [...ticket.querySelectorAll<HTMLElement>('[data-message=agent], [data-message=note]')].map(
        ({ dataset, innerText }) => ({ who: dataset.message, text: innerText }),
      ),
    )
    return written.filter(message => message.who === who).map(({ text }) => text.replace(/\n{2,}/g, '\n').trim())
  },
  words: window => window.read('[data-editable]', shownWords),
}

/** A page of ours under a real helpdesk's address. */
export function deskServed(desk: ServedDesk): CoachedDesk {
  const mode = { reply: 'public', note: 'internal' }
  return {
    name: desk.name,
    served: desk,
    customer: new RegExp(desk.customerName.split(' ')[0]!),
    editable: desk.editable,
    hasNotes: desk.toNote !== null,
    async enter(window, coach) {
      await window.goTo(desk.url)
      if (coach === 'coached') await window.switchOn(desk.sender)
    },
    async begin(window, what) {
      for (const selector of desk.openReply) await window.click(selector)
      if (what === 'note') for (const selector of desk.toNote ?? []) await window.click(selector)
      await window.click(desk.editable)
    },
    pressSend: window => window.click(desk.send),
    async sent(window, what) {
      const sent = await window.read('html', () => globalThis.window.sent)
      return sent.filter(message => message.mode === mode[what]).map(({ text }) => text.replace(/\n{2,}/g, '\n').trim())
    },
    words: window => window.read(desk.editable, shownWords),
  }
}
