import { ckeditor5 } from '@/lib/editors/ckeditor5'
import type { Mode } from '@/lib/link/protocol'
import type { Layout } from './zendesk-layout'
import { customerIn, isThreadRead, messagesIn, threadSelector } from './zendesk-thread'

// All of these serve /agent/tickets/<id>; read in several extensions of 2025 and 2026.
const paneSelector = '.ticket-panes-grid-layout'
// Both bear the number of the ticket; the second is around the conversation only.
const ticketAttributes = ['data-ticket-id', 'data-side-conversations-anchor-id']
const composerSelector = '[data-test-id="editor-view"]'
const switcherSelector = '[data-test-id="omnichannel-channel-switcher-button"]'
const subjectSelector = 'input[data-test-id="omni-header-subject"]'
const requesterSelector = '[data-test-id="ticket-system-field-requester-menu"]'
const panesSelector = '#main_panes'

/** The ways to the customer that are known by name. Any other is not taken for one: it could be a note. */
const publicChannels = new Set(['web', 'email', 'sms', 'native_messaging', 'chat'])

/** Zendesk's Agent Workspace, for mails and messages in one. */
export const workspace: Layout = {
  since: '2021-08',
  editor: ckeditor5,
  editables: {
    mail: '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
    conversation: '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
  },
  send: {
    mail: '[data-test-id="submit_button-button"]',
    conversation: '[data-test-id="omnichannel-omnicomposer-send-button"]',
  },
  menuButton: '[data-test-id="submit_button-menu-button"]',
  menuItem: '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',

  ticketOf(editable) {
    const document = editable.ownerDocument
    const attribute = ticketAttributes.find(name => editable.closest(`[${name}]`))
    const id = attribute && editable.closest(`[${attribute}]`)!.getAttribute(attribute)
    if (!id) return null
    const ticket = () => document.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(id)}"]`)
    return { id, root: () => ticket()?.closest<HTMLElement>(paneSelector) ?? ticket() }
  },

  isInFront(root) {
    const { isActive } = root.dataset
    if (isActive !== undefined) return isActive === 'true'
    // Before 2024 a class said it.
    if (root.ownerDocument.querySelector(`${paneSelector}.active`)) return root.classList.contains('active')
    return root.checkVisibility?.({ visibilityProperty: true }) ?? true
  },

  modeOf(root): Mode {
    const switcher = root.querySelector<HTMLElement>(switcherSelector)
    const channel = switcher?.dataset.channel ?? ''
    if (channel === 'internal' || /internal/i.test(switcher?.getAttribute('aria-label') ?? '')) return 'internal'
    return publicChannels.has(channel) ? 'public' : 'unknown'
  },

  channelOf: root => root.querySelector<HTMLElement>(switcherSelector)?.dataset.channel ?? null,

  factsOf(root) {
    const messages = messagesIn(root)
    return {
      subject: root.querySelector<HTMLInputElement>(subjectSelector)?.value.trim() || null,
      customerName: customerIn(root) ?? wordsOf(root.querySelector(requesterSelector)),
      messages,
    }
  },

  hasThread: isThreadRead,

  observe(root, observer) {
    const panes = root.closest(panesSelector)
    const pane = { attributes: true, attributeFilter: ['data-is-active', 'class'] }
    observer.observe(root, pane)
    if (panes) observer.observe(panes, { childList: true })
    const composer = root.querySelector(composerSelector)
    const inComposer = { childList: true, subtree: true, attributes: true, attributeFilter: ['data-channel'] }
    if (composer) observer.observe(composer, inComposer)
    const thread = root.querySelector(threadSelector)
    if (thread) observer.observe(thread, { childList: true })
  },
}

function wordsOf(element: Element | null): string | null {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() || null
}
