import { prosemirror } from '@/lib/editors/prosemirror'
import { textarea } from '@/lib/editors/textarea'
import type { Mode } from '@/lib/link/protocol'
import { hasThreadIn, isMailIn, ticketIn } from './chatwoot-thread'
import type { Composer, Host } from './host'
import { labelOf } from './message-words'
import { missingParts } from './missing-parts'
import { quotesIn } from './quoted-mail'
import { isEnter, isPressOn, keyIn } from './send-events'
import { watchBy } from './watch-by'

/** One box for replies and notes; read in many revisions of its source, of version 3 and 4, to those of 2026. */
const layout = {
  since: '3.0',
  box: '.reply-box',
  privateClass: 'is-private',
  /** Rich text for websites, mail and notes; a plain field elsewhere. */
  editable: '.reply-box__top .ProseMirror, .reply-box__top textarea',
  /** Stands in the place of the editor while the assistant is told what to write: its words go to a program. */
  assistant: '.copilot-editor, .editor--copilot',
  /** Since version 4, one button for both; a chip behind the words shows which: not moved at all for a reply. */
  chip: 'button [style*="--translate-x"]',
  /** Before, a button each. */
  replyTab: '.button--reply',
  noteTab: '.button--note',
  /** The last one under the box. It says, in every language, by which key it can be done: "(↵)" or "(⌘ + ↵)". */
  send: '.right-wrap button',
  /** People or canned answers to choose from: Enter takes one. */
  choices: '.mention--box, .normal-editor__canned-box',
}

/**
 * Chatwoot. The box stays when the agent turns to another conversation; the agent's signature is put into it, after a
 * line "--". Whether Enter sends or makes a new line is a setting, which the button tells.
 */
export const chatwoot: Host = {
  id: 'chatwoot',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: document =>
    /\/app\/accounts\/\d+\//.test(document.location?.pathname ?? '') && document.querySelector(layout.box) !== null,

  isReplyPlace: element => element.closest(layout.assistant) === null,

  composerOf(element) {
    const editable = element.closest(layout.assistant) ? null : element.closest(layout.editable)
    const box = editable?.closest<HTMLElement>(layout.box)
    return editable && box ? composerIn(box, editable) : null
  },
}

/** The agent's own list of what happened (`/inbox-view/conversation/<id>`) has the same box; older ones number what happened. */
function conversationIn({ location }: Document): string {
  return /\/(?:conversations?|inbox-view)\/(\d+)/.exec(location?.pathname ?? '')?.[1] ?? ''
}

function composerIn(box: HTMLElement, first: Element): Composer {
  const { ownerDocument: document } = box
  const id = conversationIn(document)
  const isField = first.tagName === 'TEXTAREA'
  const editable = () => {
    const found = conversationIn(document) === id ? box.querySelector<HTMLElement>(layout.editable) : null
    const isReply = found !== null && (found.tagName === 'TEXTAREA') === isField && !found.closest(layout.assistant)
    return isReply ? found : null
  }
  const sendControl = () => [...box.querySelectorAll<HTMLElement>(layout.send)].at(-1) ?? null
  return {
    key: `chatwoot ${id} ${isField ? 'field' : 'rich'}`,
    ticketId: id,
    editor: isField ? textarea : prosemirror,
    editable,
    setApart: () => setApartIn(editable()),
    mode: () => modeOf(box),
    channel: () => (isMailIn(document) ? 'email' : 'chat'),
    isSend(event) {
      const found = editable()
      const key = keyIn(event, found)
      if (!key) return found !== null && sendControl() !== null && isPressOn(event, box, layout.send)
      return isSendKey(key, labelOf(sendControl()) ?? '') && !document.querySelector(layout.choices)
    },
    sendControl,
    ticket: () => ticketIn(document),
    missing: () =>
      missingParts({
        mode: modeOf(box) !== 'unknown',
        send: sendControl() !== null,
        customer: hasThreadIn(document),
      }),
    watch: watchBy(observer => {
      observer.observe(box, { attributes: true, attributeFilter: ['class', 'style'], subtree: true })
    }),
  }
}

/** By the keys that the button names; where it names none, only the ones that could mean nothing else. */
function isSendKey(key: KeyboardEvent, label: string): boolean {
  const isHeld = isEnter(key, { ctrl: true }) || isEnter(key, { meta: true })
  return label.includes('↵') && !label.includes('⌘') ? isEnter(key) : isHeld
}

/** Private is a note, also where the customer cannot be answered. A reply must be shown to be one. */
function modeOf(box: HTMLElement): Mode {
  if (box.classList.contains(layout.privateClass)) return 'internal'
  const chip = box.querySelector<HTMLElement>(layout.chip)
  const moved = chip?.style.getPropertyValue('--translate-x').trim()
  const isReply = moved === '0px' || box.querySelector(`${layout.replyTab}.is-active`) !== null
  return isReply && !box.querySelector(`${layout.noteTab}.is-active`) ? 'public' : 'unknown'
}

/** The signature: the last line "--", and everything behind it. */
function setApartIn(editable: HTMLElement | null): readonly Element[] {
  if (!editable || editable.tagName === 'TEXTAREA') return []
  const blocks = [...editable.children]
  const start = blocks.findLastIndex(block => labelOf(block) === '--')
  return [...quotesIn(editable), ...(start < 0 ? [] : blocks.slice(start))]
}
