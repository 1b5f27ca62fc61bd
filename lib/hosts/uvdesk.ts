import type { SetApart } from '@/lib/editors/editor'
import { textarea } from '@/lib/editors/textarea'
import { tinymce } from '@/lib/editors/tinymce'
import type { Mode } from '@/lib/link/protocol'
import type { Composer, Host } from './host'
import { missingParts } from './missing-parts'
import { quotesIn } from './quoted-mail'
import { isPressOn } from './send-events'
import { signaturePutIn } from './signature-put-in'
import { hasThreadIn, ticketIn } from './uvdesk-thread'
import { watchBy } from './watch-by'

/** A form a tab, all on the page; held against the real product, core framework of September 2025. */
const layout = {
  since: '1.0',
  /** Around the tabs. A sent message is changed, and a new ticket written, in the same editor elsewhere. */
  place: '.uv-ticket-reply',
  /** `#reply`, `#forward` or `#note`. */
  tab: '.uv-ticket-reply .uv-tab-view',
  shownTab: 'uv-tab-view-active',
  frame: 'iframe[id$="-area_ifr"]',
  /** Written in itself only where its editor did not start. */
  field: 'textarea[name="reply"]',
  threadType: 'input[name="threadType"]',
  /** Opens the list of ways to submit, and sends nothing itself; forwarding has no such list. */
  opener: '.uv-dropdown.reply > .uv-btn, .uv-btn.forward',
  /** No buttons, but items of that list. */
  send: '.uv-dropdown.reply .uv-dropdown-list li, .uv-btn.forward',
}

/**
 * UVdesk. Replies, forwarded mails and notes are written in a form each, in TinyMCE's frame, with the agent's signature
 * in it from the start. The list of ways to submit opens by a press and closes with the next one.
 */
export const uvdesk: Host = {
  id: 'uvdesk',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: document => document.querySelector(layout.tab) !== null,

  isReplyPlace: element => element.closest(layout.place) !== null,

  composerOf(element) {
    const tab = element.closest<HTMLElement>(layout.tab)
    return tab && element.matches(`${layout.frame}, ${layout.field}`) ? composerIn(tab) : null
  },
}

function composerIn(tab: HTMLElement): Composer {
  const document = tab.ownerDocument
  const id = /\/view\/(\d+)/.exec(document.location?.pathname ?? '')?.[1] ?? ''
  const frame = () => tab.querySelector<HTMLIFrameElement>(layout.frame)
  const editable = () => frame()?.contentDocument?.body ?? tab.querySelector<HTMLElement>(layout.field)
  // The list is folded away most of the time; what opens it stays in view, and is what the page makes busy.
  const sendControl = () => (tab.querySelector(layout.send) ? tab.querySelector<HTMLElement>(layout.opener) : null)
  return {
    key: `uvdesk ${id} ${tab.id}`,
    editor: frame() ? tinymce : textarea,
    editable,
    setApart: () => setApartIn(tab, editable()),
    mode: () => modeOf(tab),
    channel: () => 'email',
    isSend: event => isPressOn(event, tab, layout.send),
    sendControl,
    ticket: () => ticketIn(document),
    missing: () =>
      missingParts({
        mode: modeOf(tab) !== 'unknown' || tab.id === 'forward',
        send: sendControl() !== null,
        customer: hasThreadIn(document),
      }),
    isInFront: () => tab.classList.contains(layout.shownTab),
    watch: watchBy(observer => {
      observer.observe(tab, { attributes: true, attributeFilter: ['class'] })
      const thread = document.querySelector('.thread-list')
      if (thread) observer.observe(thread, { childList: true })
    }),
  }
}

/** The field behind the editor still says what the server put into it: nothing but the signature. */
function setApartIn(tab: HTMLElement, editable: HTMLElement | null): readonly SetApart[] {
  if (!editable || editable.tagName === 'TEXTAREA') return []
  const given = tab.querySelector<HTMLTextAreaElement>(layout.field)?.defaultValue ?? ''
  const signature = new DOMParser().parseFromString(given, 'text/html').body.textContent ?? ''
  return [...quotesIn(editable), ...signaturePutIn(editable, signature)]
}

/** A mail that is passed on goes to somebody else than the customer, and is no reply. */
function modeOf(tab: HTMLElement): Mode {
  const type = tab.querySelector<HTMLInputElement>(layout.threadType)?.value
  if (tab.id === 'reply' && type === 'reply') return 'public'
  return tab.id === 'note' && type === 'note' ? 'internal' : 'unknown'
}
