import { summernote } from '@/lib/editors/summernote'
import type { Mode } from '@/lib/link/protocol'
import { hasThreadIn, ticketIn } from './freescout-thread'
import type { Composer, Host } from './host'
import { missingParts } from './missing-parts'
import { quotesIn } from './quoted-mail'
import { isEnter, isPressOn, keyIn, shownOf } from './send-events'
import { watchBy } from './watch-by'

/** The form for replies and notes; read in the source of 1.8.235, August 2026, and the page run by hand. */
const layout = {
  since: '1.8',
  /** One block for both, folded away until it is asked for. A new conversation has its like. */
  block: '.conv-block',
  form: 'form.form-reply',
  editable: '.conv-reply-body .note-editable',
  /** The source of the markup stands in place of the words. */
  sourceView: '.note-editor.codeview',
  /** "1" is a note; a reply has nothing here, a new mail "0". */
  isNote: 'input[name="is_note"]',
  noteClass: 'conv-note-block',
  /** To somebody outside the conversation. */
  forwardClass: 'conv-forward-block',
  /** Four for one, of which style sheets show one; the whole bar stands once more in #editor_bottom_toolbar, hidden. */
  send: '.note-statusbar .btn-reply-submit',
}

/**
 * FreeScout. Replies and notes are written in one block; which it is, its class and a hidden field must say alike. The
 * signature stands outside of the box. In a chat the Enter key sends a reply, though never a note.
 */
export const freescout: Host = {
  id: 'freescout',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: document => document.body?.matches('.body-conv') === true && document.querySelector(layout.form) !== null,

  composerOf(element) {
    const editable = element.closest(layout.editable)
    const form = editable?.closest<HTMLFormElement>(layout.form)
    const block = form?.closest<HTMLElement>(layout.block) ?? form?.parentElement
    return form && block ? composerIn(block, form) : null
  },
}

function composerIn(block: HTMLElement, form: HTMLFormElement): Composer {
  const { body } = block.ownerDocument
  const id = body.dataset.conversation_id ?? 'new'
  const isHere = () => block.isConnected && !block.querySelector(layout.sourceView)
  const editable = () => (isHere() ? form.querySelector<HTMLElement>(layout.editable) : null)
  const sendControl = () => shownOf(block, layout.send)
  const isChat = () => body.classList.contains('chat-mode')
  return {
    key: `freescout ${id}`,
    editor: summernote,
    editable,
    setApart: () => quotesIn(editable() ?? form),
    mode: () => modeOf(block, form),
    channel: () => (isChat() || block.ownerDocument.querySelector('#conv-layout.conv-type-chat') ? 'chat' : 'email'),
    isSend(event) {
      const key = keyIn(event, editable())
      if (!key) return isPressOn(event, block, layout.send)
      return isChat() ? isEnter(key) || isEnter(key, { ctrl: true }) : isEnter(key, { meta: true })
    },
    sendControl,
    ticket: () => ticketIn(block.ownerDocument),
    missing: () =>
      missingParts({
        mode: modeOf(block, form) !== 'unknown' || block.classList.contains(layout.forwardClass),
        send: sendControl() !== null,
        customer: form.matches('#form-create') || hasThreadIn(block.ownerDocument),
      }),
    watch: watchBy(observer => {
      observer.observe(block, { attributes: true, attributeFilter: ['class'] })
    }),
  }
}

function modeOf(block: HTMLElement, form: HTMLFormElement): Mode {
  const field = form.querySelector<HTMLInputElement>(layout.isNote)
  if (!field || !block.matches(layout.block) || block.classList.contains(layout.forwardClass)) return 'unknown'
  const isNote = field.value !== '' && field.value !== '0'
  if (isNote !== block.classList.contains(layout.noteClass)) return 'unknown'
  return isNote ? 'internal' : 'public'
}
