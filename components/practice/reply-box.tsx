import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Ticket } from '@/lib/packs/ticket'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { withCommandKey } from '../ui/keys'
import { clearBox, textOf, typeInto } from './type-into'

type Mode = 'public' | 'internal'

export interface ReplyBoxProps {
  readonly ticket: Ticket
  /** Words to begin with: the reply that is tried again. */
  readonly draft: string | null
  /** A reply to be made warm, offered before anything was written; null where there is none. */
  readonly coldReply: string | null
  /** What a reply holds by now; told once its words are drawn, so that typing waits for nothing. */
  readonly onWrite: (text: string) => void
  readonly onSend: (text: string, mode: Mode) => void
}

/** Where the reply is written. React never touches what is inside the box: it belongs to whoever types. */
export function ReplyBox({ ticket, draft, coldReply, onWrite, onSend }: ReplyBoxProps) {
  const [mode, setMode] = useState<Mode>('public')
  const form = useRef<HTMLFormElement>(null)
  const drawing = useRef(0)
  const labelId = useId()
  const label =
    mode === 'public' ? words('practice.writeReply', { customer: ticket.customerName }) : words('practice.writeNote')

  // As when an agent presses "Reply": the box is ready to be typed into, and the coach comes with it.
  useEffect(() => form.current!.querySelector<HTMLElement>('[data-editable]')!.focus(), [])

  useEffect(() => {
    if (draft !== null) typeInto(form.current!.querySelector<HTMLElement>('[data-editable]')!, draft)
  }, [draft])

  function editable(): HTMLElement {
    return form.current!.querySelector<HTMLElement>('[data-editable]')!
  }

  function written(): string {
    return textOf(editable()).trim()
  }

  function follow(): void {
    cancelAnimationFrame(drawing.current)
    drawing.current = requestAnimationFrame(() => setTimeout(tellWritten))
  }

  function tellWritten(): void {
    const text = form.current?.isConnected && mode === 'public' ? written() : ''
    if (text !== '') onWrite(text)
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    const text = written()
    if (text === '') return
    cancelAnimationFrame(drawing.current)
    clearBox(editable())
    onSend(text, mode)
  }

  function sendByKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }

  const box = {
    'data-editable': '',
    className: 'reply-editable',
    'aria-labelledby': labelId,
    onKeyDown: sendByKey,
  }

  return (
    <>
      {coldReply !== null && <Hint onTakeCold={() => typeInto(editable(), coldReply)} />}
      <form
        ref={form}
        className={`reply reply-${mode}`}
        data-composer=""
        data-mode={mode}
        data-channel={ticket.channel}
        onInput={follow}
        onSubmit={submit}
      >
        <fieldset className="reply-modes">
          <legend className="visually-hidden">{words('practice.reply')}</legend>
          <ModeChoice mode="public" current={mode} onChoose={setMode} text={words('practice.publicReply')} />
          <ModeChoice mode="internal" current={mode} onChoose={setMode} text={words('practice.internalNote')} />
        </fieldset>
        <span id={labelId} className="visually-hidden">
          {label}
        </span>
        {ticket.box === 'plain' ? (
          <textarea {...box} rows={7} spellCheck />
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a formatted reply box, as most helpdesks have
          <div {...box} contentEditable role="textbox" aria-multiline tabIndex={0} suppressContentEditableWarning />
        )}
        <div className="reply-actions">
          <span className="reply-shortcut">{words('practice.shortcut', { keys: withCommandKey('Enter') })}</span>
          <Button type="submit" look="primary" data-send="">
            {words(mode === 'public' ? 'practice.send' : 'practice.addNote')}
          </Button>
        </div>
      </form>
    </>
  )
}

function Hint({ onTakeCold }: { readonly onTakeCold: () => void }) {
  return (
    <aside className="hint" aria-label={words('practice.hintTitle')}>
      <p className="hint-words">
        <strong>{words('practice.hintTitle')}.</strong> {words('practice.hint')}
      </p>
      <Button onClick={onTakeCold}>{words('practice.takeCold')}</Button>
    </aside>
  )
}

interface ModeChoiceProps {
  readonly mode: Mode
  readonly current: Mode
  readonly onChoose: (mode: Mode) => void
  readonly text: string
}

function ModeChoice({ mode, current, onChoose, text }: ModeChoiceProps) {
  return (
    <label className="reply-mode">
      <input type="radio" name="mode" value={mode} checked={mode === current} onChange={() => onChoose(mode)} />
      {text}
    </label>
  )
}
