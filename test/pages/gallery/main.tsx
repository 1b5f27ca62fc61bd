import './speak-english'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Panel } from '@/components/panel/panel'
import { textarea } from '@/lib/editors/textarea'
import type { Engine } from '@/lib/engine/engine'
import { createPaste, type Paste } from '@/lib/session/paste'
import { createSession, type Session } from '@/lib/session/session'
import { composer, type GalleryState, states, ticket } from './states'
import '@/assets/styles/theme.css'
import './gallery.css'

const after = () => () => {}

function engineFor(state: GalleryState, isBroken: boolean): Engine {
  return {
    rung: 'inline',
    composer: () => ({
      ticket() {},
      analyse: () => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve(state.report)),
      close() {},
    }),
    use() {},
    close() {},
  }
}

function sessionIn(state: GalleryState, engine: Engine): Session {
  const session = createSession({
    send(message) {
      if (message.type === 'report') session.receive({ type: 'report', text: state.pageReport ?? '' })
    },
    engine,
    after,
    onMute() {},
    onReason() {},
  })
  session.receive({
    type: 'box',
    box: state.box ?? { state: 'reading', composer, host: 'zendesk', mode: 'public', missing: [] },
  })
  session.receive({ type: 'ticket', ticket: { ...ticket, ...state.ticket } })
  session.receive({
    type: 'draft',
    splice: { composer, revision: 1, whole: true, start: 0, end: 0, text: state.draft },
  })
  return session
}

interface FramedProps {
  readonly session: Session
  readonly openPaste: () => Paste
  readonly isFolded: boolean
}

function Framed({ session, openPaste, isFolded }: FramedProps) {
  const [isOpen, setOpen] = useState(!isFolded)
  return (
    <CSPProvider disableStyleElements>
      <div className="frame">
        <Panel
          session={session}
          openPaste={openPaste}
          replaceInField={textarea.replace}
          isOpen={isOpen}
          onOpen={setOpen}
          onSwapSides={() => {}}
          onPause={isPaused => session.setPaused(isPaused)}
          onNotReplyBox={() => session.receive({ type: 'box', box: { state: 'none' } })}
          onSize={() => {}}
          onCopy={() => Promise.resolve(true)}
          about="Reply Coach 0.1.0"
        />
      </div>
    </CSPProvider>
  )
}

/** Without a state: the list of them all. */
function Contents() {
  return (
    <ul>
      {Object.keys(states).map(name => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

async function start(): Promise<void> {
  const root = createRoot(document.querySelector('#root')!)
  const name = new URLSearchParams(location.search).get('state') ?? ''
  const state = states[name]
  if (!state) return root.render(<Contents />)
  const engine = engineFor(state, name === 'resting')
  const session = sessionIn(state, engine)
  const openPaste = (): Paste => {
    const paste = createPaste({ engine, after, onMute() {}, onReason() {} })
    paste.hear(state.pasted?.customer ?? '')
    paste.write(state.pasted?.reply ?? '')
    return paste
  }
  // The first report comes after a few turns of the queue.
  await new Promise(resolve => setTimeout(resolve))
  state.next?.(session)
  root.render(<Framed session={session} openPaste={openPaste} isFolded={state.isFolded ?? false} />)
  if (state.press) press(state.press)
}

/** Once it is there. */
function press(words: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)
  if (button) button.click()
  else requestAnimationFrame(() => press(words))
}

void start()
