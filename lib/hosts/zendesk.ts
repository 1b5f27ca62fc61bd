import type { Channel } from '@/lib/checks/vocabulary'
import { isAt } from './addresses'
import type { Composer, Host } from './host'
import { missingParts } from './missing-parts'
import { itemAgain } from './send-menu'
import { watchBy } from './watch-by'
import type { Kind, Layout, MountedTicket } from './zendesk-layout'
import { lotus } from './zendesk-lotus'
import { isSend } from './zendesk-sending'
import { workspace } from './zendesk-workspace'

const layouts: readonly Layout[] = [workspace, lotus]
const kinds: readonly Kind[] = ['mail', 'conversation']

const channels: Readonly<Record<string, Channel>> = {
  web: 'email',
  email: 'email',
  native_messaging: 'chat',
  chat: 'chat',
  sms: 'chat',
}

/**
 * Zendesk. Every open ticket stays mounted with its reply box, one behind the other, all of the same size; only one is
 * in front. Replies and notes are written in one box. Nothing is keyed on words, which come in the agent's language,
 * but for a label that says "internal": then it is a note, whatever else is said.
 */
export const zendesk: Host = {
  id: 'zendesk',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: ({ location }) => isAt('zendesk', location) && location.pathname.startsWith('/agent'),

  composerOf(element) {
    for (const layout of layouts) {
      for (const kind of kinds) {
        const selector = layout.editables[kind]
        const ticket = selector && element.matches(selector) ? layout.ticketOf(element as HTMLElement) : null
        if (ticket) return composerIn(ticket, kind, layout)
      }
    }
    return null
  },
}

function composerIn({ id, root }: MountedTicket, kind: Kind, layout: Layout): Composer {
  const inTicket = <Answer>(ask: (root: HTMLElement) => Answer, unknown: Answer): Answer => {
    const found = root()
    return found ? ask(found) : unknown
  }
  const find = (selector: string | undefined) => () =>
    inTicket(found => (selector ? found.querySelector<HTMLElement>(selector) : null), null)
  const sendControl = find(layout.send[kind])
  const mode = () => inTicket(layout.modeOf, 'unknown')
  return {
    key: `zendesk ${id} ${kind}`,
    ticketId: id,
    editor: layout.editor,
    editable: find(layout.editables[kind]),
    setApart: () => [],
    mode,
    channel: () => channels[inTicket(layout.channelOf, null) ?? ''] ?? 'unknown',
    isSend: event => inTicket(found => isSend(event, found, kind, layout), false),
    sendControl,
    controlAgain: control =>
      inTicket(
        found => itemAgain(control, found, { item: layout.menuItem, opener: layout.menuButton }),
        Promise.resolve(null),
      ),
    ticket: () => inTicket(layout.factsOf, { subject: null, customerName: null, messages: [] }),
    missing: () =>
      missingParts({
        mode: mode() !== 'unknown',
        send: sendControl() !== null,
        customer: inTicket(layout.hasThread, false),
      }),
    isInFront: () => inTicket(layout.isInFront, false),
    watch: watchBy(observer => {
      inTicket(found => layout.observe(found, observer), undefined)
    }),
  }
}
