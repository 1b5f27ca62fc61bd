import './speak-english'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Panel } from '@/components/panel/panel'
import type { Engine } from '@/lib/engine/engine'
import { createSession, type Session } from '@/lib/session/session'
import { composer, type GalleryState, states, ticket } from './states'
import '@/assets/styles/theme.css'
import './gallery.css'

function sessionIn(state: GalleryState, isBroken: boolean): Session {
  const engine: Engine = {
    rung: 'inline',
    composer: () => ({
      ticket() {},
      analyse: () => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve(state.report)),
      close() {},
    }),
    close() {},
  }
  const session = createSession({ send() {}, engine, after: () => () => {}, onMute() {} })
  session.receive({ type: 'box', box: state.box ?? { state: 'reading', composer, mode: 'public', missing: [] } })
  session.receive({ type: 'ticket', ticket: { ...ticket, ...state.ticket } })
  session.receive({
    type: 'draft',
    splice: { composer, revision: 1, whole: true, start: 0, end: 0, text: state.draft },
  })
  return session
}

function Framed({ session, isFolded }: { readonly session: Session; readonly isFolded: boolean }) {
  const [isOpen, setOpen] = useState(!isFolded)
  return (
    <CSPProvider disableStyleElements>
      <div className="frame">
        <Panel
          session={session}
          isOpen={isOpen}
          onOpen={setOpen}
          onSwapSides={() => {}}
          onSize={() => {}}
          onCopy={() => Promise.resolve(true)}
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
  const session = sessionIn(state, name === 'resting')
  // The first report comes after a few turns of the queue.
  await new Promise(resolve => setTimeout(resolve))
  state.next?.(session)
  root.render(<Framed session={session} isFolded={state.isFolded ?? false} />)
}

void start()
