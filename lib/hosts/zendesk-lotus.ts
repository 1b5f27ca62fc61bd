import type { Message } from '@/lib/analysis/report'
import { contenteditable } from '@/lib/editors/contenteditable'
import type { Mode } from '@/lib/link/protocol'
import type { Layout } from './zendesk-layout'

// All of these serve /agent/tickets/<id> of accounts without the Agent Workspace; read in sources of 2018 to 2023.
const composerSelector = '.comment_input_wrapper .comment_input'
const publicTabSelector = '.track-id-publicComment'
const noteTabSelector = '.track-id-privateComment'
const footerSelector = 'footer.ticket-resolution-footer'
const eventSelector = '.event'
const bodySelector = '.comment .zd-comment'
const authorSelector = '.header .actor .name a'
// On the box and on what was said, where the customer reads it.
const publicClass = 'is-public'
const subjectSelector = 'input[name="subject"], .ticket-title'

/** The ticket page before the Agent Workspace, with an editor of its own. */
export const lotus: Layout = {
  since: '2013',
  editor: contenteditable,
  editables: { mail: `${composerSelector} .zendesk-editor--rich-text-comment[contenteditable="true"]` },
  send: {
    mail: `${footerSelector} .ticket_submit_buttons button, ${footerSelector} button.save, ${footerSelector} [data-test-id="submit_button-button"]`,
    conversation: `${footerSelector} button.save`,
  },
  menuButton: '[data-test-id="submit_button-menu-button"]',
  menuItem: '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',

  ticketOf(editable) {
    // Nothing in the page bears the number; the address has it while the ticket is in front, and only then it is typed in.
    const id = /\/agent\/tickets\/(new\/\d+|\d+)/.exec(editable.ownerDocument.location.pathname)?.[1]
    const root = rootAround(editable)
    return id && root ? { id, root: () => (root.isConnected ? root : null) } : null
  },

  isInFront: root => root.checkVisibility?.({ visibilityProperty: true }) ?? true,

  modeOf(root): Mode {
    const composer = root.querySelector(composerSelector)
    const isReply = composer?.querySelector(`${publicTabSelector}.active`) != null
    const isNote = composer?.querySelector(`${noteTabSelector}.active`) != null
    const isPublic = composer?.classList.contains(publicClass) === true
    if (isReply === isNote) {
      const hasTabs = composer?.querySelector(`${publicTabSelector}, ${noteTabSelector}`) != null
      return isPublic && !hasTabs ? 'public' : 'unknown'
    }
    if (isReply) return 'public'
    return isPublic ? 'unknown' : 'internal'
  },

  channelOf: () => 'web',

  factsOf(root) {
    const subject = root.querySelector<HTMLElement>(subjectSelector)
    const messages = messagesIn(root)
    return {
      subject: ((subject as HTMLInputElement | null)?.value ?? subject?.textContent)?.trim() || null,
      customerName: messages.length > 0 ? requesterIn(root) : null,
      messages,
    }
  },

  hasThread: root => messagesIn(root).length > 0,

  observe(root, observer) {
    const attributes = { attributes: true, attributeFilter: ['class', 'style'] }
    const panes = root.closest('#main_panes > *')
    if (panes) observer.observe(panes, attributes)
    const composer = root.querySelector(composerSelector)
    if (composer) observer.observe(composer, { ...attributes, subtree: true })
  },
}

/** The smallest part of the page around the box that has a button to submit: one ticket. */
function rootAround(editable: HTMLElement): HTMLElement | null {
  for (let element = editable.parentElement; element; element = element.parentElement) {
    if (element.querySelector(footerSelector)) return element
  }
  return editable.closest<HTMLElement>('#main_panes > *')
}

/** Whoever wrote first asked for help; the page marks nobody as a customer. */
function requesterIn(root: HTMLElement): string | null {
  return authorOf(root.querySelector(eventSelector))
}

function messagesIn(root: HTMLElement): readonly Message[] {
  const requester = requesterIn(root)
  return [...root.querySelectorAll<HTMLElement>(eventSelector)].flatMap(event => {
    const body = event.querySelector<HTMLElement>(bodySelector)
    const author = authorOf(event)
    if (!body || !author) return []
    const who = !event.classList.contains(publicClass) ? 'note' : author === requester ? 'customer' : 'agent'
    return [{ who, text: contenteditable.read(body, [...body.querySelectorAll('blockquote')]).text.trim() }]
  })
}

function authorOf(event: Element | null): string | null {
  return event?.querySelector(authorSelector)?.textContent?.trim() || null
}
