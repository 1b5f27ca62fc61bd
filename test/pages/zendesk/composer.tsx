import { useEffect, useRef, useState } from 'react'
import { isBroken, named } from './broken'
import { type ReplyEditor, startEditor } from './reply-editor'
import { type Channel, channelNames, type Ticket } from './tickets'
import { startUnknownEditor } from './unknown-editor'

/** What stands in the composer, to be sent or noted. */
export interface Letter {
  readonly channel: Channel
  readonly text: string
  readonly html: string
  clear(): void
  /** The same as it stands at this moment. */
  now(): Letter
}

export interface ComposerProps {
  readonly ticket: Ticket
  readonly isActive: boolean
  readonly onLetter: (letter: Letter) => void
  readonly onSend: (letter: Letter) => void
}

/** `?swaps`: the page makes its editable anew after each paste, with the same words in another node. */
const isSwapping = new URLSearchParams(location.search).has('swaps')

/** One composer for replies and notes; what is written stays when its kind is changed. */
export function Composer({ ticket, onLetter, onSend }: ComposerProps) {
  const [channel, setChannel] = useState<Channel>(ticket.channel)
  const [making, setMaking] = useState(0)
  const isRich = channel !== 'native_messaging'
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<ReplyEditor>(null)
  const drafts = useRef<Record<'rich' | 'plain', string>>({ rich: '', plain: '' })
  const kind = isRich ? 'rich' : 'plain'

  function letter(): Letter {
    const { current } = editor
    return {
      channel,
      text: current?.text() ?? '',
      html: current?.html() ?? '',
      clear: () => current?.clear(),
      now: letter,
    }
  }
  const send = useRef(() => {})
  send.current = () => onSend(letter())

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new editor only for another kind of writing, or when swapped
  useEffect(() => {
    const element = place.current!.appendChild(document.createElement('div'))
    element.dataset.testId = named(`omnicomposer-${kind}-text-ckeditor`)
    const options = {
      isRich,
      label: isRich ? 'Public reply composer' : 'Message composer',
      html: drafts.current[kind],
      onEnter: isRich ? null : () => send.current(),
    }
    let isClosed = false
    let own: ReplyEditor | null = null
    const start = isBroken('editor')
      ? Promise.resolve(startUnknownEditor(element, options))
      : startEditor(element, options)
    void start.then(started => {
      if (isClosed) return started.close()
      own = started
      editor.current = started
      if (making > 0) started.focus()
    })
    const swap = () => setTimeout(() => setMaking(before => before + 1), 30)
    if (isSwapping) element.addEventListener('paste', swap)
    return () => {
      isClosed = true
      if (own) drafts.current[kind] = own.html()
      own?.close()
      element.remove()
    }
  }, [kind, making])

  // biome-ignore lint/correctness/useExhaustiveDependencies: told again when what it says changes
  useEffect(() => onLetter(letter()), [channel, making])

  return (
    <div className={channel === 'internal' ? 'editor-view is-internal' : 'editor-view'} data-test-id="editor-view">
      <div className="composer-head">
        <ChannelSwitcher
          ticket={ticket}
          channel={channel}
          onChange={next => {
            setChannel(next)
            editor.current?.focus()
          }}
        />
        {channel === 'web' && (
          <span className="recipients">
            To <b>{ticket.requester}</b> CC
          </span>
        )}
      </div>
      <div className={isBroken('editor') ? 'composer-frame' : 'composer-frame zendesk-editor--rich-text-container'}>
        <div className="composer-place" data-test-id={named('ticket-rich-text-editor')} ref={place} />
      </div>
      <div className="composer-foot">
        <Toolbar isRich={isRich} command={name => editor.current?.command(name)} />
        {!isRich && (
          <button
            type="button"
            className="send"
            data-test-id={named('omnichannel-omnicomposer-send-button')}
            onClick={() => send.current()}
          >
            Send
          </button>
        )}
      </div>
    </div>
  )
}

function ChannelSwitcher({
  ticket,
  channel,
  onChange,
}: {
  readonly ticket: Ticket
  readonly channel: Channel
  readonly onChange: (channel: Channel) => void
}) {
  const [isOpen, setOpen] = useState(false)
  const channels: readonly Channel[] = [ticket.channel, 'internal']
  return (
    <div className="switcher">
      <button
        type="button"
        data-test-id={named('omnichannel-channel-switcher-button')}
        data-channel={isBroken('mode') ? undefined : channel}
        aria-label={channelNames[channel]}
        aria-haspopup="true"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {channelNames[channel]} ⌄
      </button>
      {isOpen && (
        <div role="menu" className="menu">
          {channels.map(next => (
            <button
              type="button"
              role="menuitem"
              key={next}
              data-test-id={named(`omnichannel-channel-switcher-menuitem-${next}`)}
              onClick={() => {
                setOpen(false)
                onChange(next)
              }}
            >
              {channelNames[next]}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

const tools = [
  ['bold', 'Bold', 'B'],
  ['italic', 'Italic', 'I'],
  ['bulletedList', 'Bulleted list', '•'],
  ['numberedList', 'Numbered list', '1.'],
  ['blockQuote', 'Quote', '“'],
] as const

function Toolbar({ isRich, command }: { readonly isRich: boolean; readonly command: ReplyEditor['command'] }) {
  return (
    <div role="toolbar" aria-label="Formatting">
      <button type="button" aria-label="Enhance writing" className="tool">
        ✎
      </button>
      {isRich &&
        tools.map(([name, label, sign]) => (
          <button
            type="button"
            key={name}
            aria-label={label}
            className={`tool is-${name}`}
            onMouseDown={event => event.preventDefault()}
            onClick={() => command(name)}
          >
            {sign}
          </button>
        ))}
    </div>
  )
}
