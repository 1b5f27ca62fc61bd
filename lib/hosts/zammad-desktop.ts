import { prosemirror } from '@/lib/editors/prosemirror'
import type { Mode } from '@/lib/link/protocol'
import type { Composer } from './host'
import { missingParts } from './missing-parts'
import { isPressOn } from './send-events'
import { watchBy } from './watch-by'
import { isPassedOn, isWritten, setApartIn } from './zammad-box'
import { hasThreadIn, ticketIn } from './zammad-desktop-thread'

/** The view that came with Zammad 7, under /desktop; read in several revisions of its source from 2024 to 2026. */
const layout = {
  since: '7.0',
  /** On every page of a ticket, whether a reply is begun or not. */
  page: '#wrapper-form-ticket-edit',
  /** Numbered by the ticket. */
  form: 'form[id^="form-ticket-edit-"]',
  /** All of a ticket, and its bar with the buttons at the foot. A ticket in another tab is taken out of the page whole. */
  ticket: ':has(> footer)',
  region: '[role="complementary"]',
  panel: '[data-test-id="article-reply-stripes-panel"]',
  /** Where the fields of a reply are put, pinned to the foot or not. */
  reply: '[id^="ticketArticleReplyForm"]',
  editable: '.ProseMirror[name="body"]',
  /** "Visibility" shows a lock, open or closed: a list to choose from, later a switch. */
  visibility: '[name="internal"], [role="switch"]',
  locked: '[class*="icon-lock"], [href^="#icon-lock"]',
  unlocked: '.icon-unlock, [href="#icon-unlock"]',
  /** Striped for colleagues: the whole panel, or this part of it where there is one. */
  indicator: '[data-test-id="article-reply-internal-indicator"]',
  striped: 'stripes',
  /** Shows the kind of article by an icon: a list to choose from, later a row of tabs. */
  channel: '[name="articleType"], [role="tab"][aria-selected="true"]',
  bar: ':scope > footer',
  /** "Update" ends the bar, alone or with an arrow beside it; all else there has an icon, or something behind it. */
  update: 'footer > button:last-child:not(:has(svg)), footer > :last-child > button:first-child:not(:has(svg))',
  /** Updates with a macro. Its list stands outside of the ticket. */
  macro: '[role="menu"] button:has(.icon-play-circle)',
}

/** A page of the newer view with a ticket in it. */
export function isDesktopView(document: Document): boolean {
  return document.querySelector(layout.page) !== null
}

/** The reply box of the newer view that this element is in; its lock and its stripes must say alike whom it is for. */
export function composerInDesktopView(element: Element): Composer | null {
  const reply = element.closest(layout.editable)?.closest(layout.reply)
  const ticket = reply?.parentElement?.closest<HTMLElement>(layout.ticket)
  return ticket ? composerIn(ticket) : null
}

function composerIn(ticket: HTMLElement): Composer {
  const id = () => ticket.querySelector(layout.form)?.id
  const started = id()
  // Pinning the panel puts its fields elsewhere, and each reply is another one.
  const editable = () =>
    id() === started ? ticket.querySelector<HTMLElement>(`${layout.reply} ${layout.editable}`) : null
  const panel = () => editable()?.closest(layout.panel) ?? null
  const bar = () => ticket.querySelector(layout.bar)
  const sendControl = () => bar()?.querySelector<HTMLElement>(layout.update) ?? null
  return {
    key: `zammad ${started}`,
    editor: prosemirror,
    editable,
    setApart: () => setApartIn(editable()),
    mode: () => modeOf(panel()),
    channel: () => (/chat|sms|message|whatsapp|telegram/.test(channelOf(panel())) ? 'chat' : 'email'),
    isSend(event) {
      if (!ticket.isConnected || !isWritten(editable())) return false
      const control = sendControl()
      return (
        (control !== null && isPressOn(event, control, '*')) || isPressOn(event, ticket.ownerDocument, layout.macro)
      )
    },
    sendControl,
    ticket: () => ticketIn(ticket),
    missing: () =>
      missingParts({
        mode: modeOf(panel()) !== 'unknown' || isPassedOn(panel()),
        send: sendControl() !== null,
        customer: hasThreadIn(ticket),
      }),
    isInFront: () => ticket.isConnected,
    // A tab that is closed lets go of its ticket; one that is only left keeps it in a part of its own.
    isPutAside: () => !ticket.isConnected && ticket.parentNode !== null,
    watch: watchBy(observer => {
      const region = panel()?.closest(layout.region) ?? panel()
      if (region) observer.observe(region, { subtree: true, attributes: true, attributeFilter: ['class', 'href'] })
      if (ticket.parentNode) observer.observe(ticket.parentNode, { childList: true })
    }),
  }
}

function modeOf(panel: Element | null): Mode {
  const visibility = panel?.querySelector(layout.visibility)
  if (!panel || !visibility) return 'unknown'
  const isInternal = visibility.querySelector(layout.locked) !== null
  if (isInternal === (visibility.querySelector(layout.unlocked) !== null)) return 'unknown'
  const indicator = panel.querySelector(layout.indicator) ?? panel
  if (isInternal !== indicator.className.includes(layout.striped)) return 'unknown'
  // A call that was made is written down for colleagues, whatever its lock says.
  if (isInternal || channelOf(panel).includes('phone')) return 'internal'
  return isPassedOn(panel) ? 'unknown' : 'public'
}

/** The names the page has for the kind of article: "tab-label-phone", "icon icon-phone". */
function channelOf(panel: Element | null): string {
  const channel = panel?.querySelector(layout.channel)
  return channel ? `${channel.id} ${channel.querySelector('svg')?.getAttribute('class')}` : ''
}
