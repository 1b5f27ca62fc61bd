import { type DragEvent, useId, useState } from 'react'
import type { PackOrigin } from '@/lib/packs/shelf'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import type { PackClient } from './pack-client'

export interface AddPackProps {
  readonly client: Pick<PackClient, 'fromAddress' | 'starters'>
  /** Ids of packs that are there already. */
  readonly taken: readonly string[]
  readonly onGiven: (text: string, origin: PackOrigin) => void
}

/** The ways in: a file, a line from a chat, an address, one of ours. Whatever comes in is shown before it is used. */
export function AddPack({ client, taken, onGiven }: AddPackProps) {
  return (
    <div className="pack-add">
      <FromFile onGiven={onGiven} />
      <FromCode onGiven={onGiven} />
      <FromAddress client={client} onGiven={onGiven} />
      <Starters client={client} taken={taken} onGiven={onGiven} />
    </div>
  )
}

/** A pack is at most 256 KB; what is far beyond was never one, and is not even read. */
const largestFile = 2 * 1024 * 1024

function FromFile({ onGiven }: Pick<AddPackProps, 'onGiven'>) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState('')

  async function read(file: File | undefined): Promise<void> {
    setOver(false)
    if (!file) return
    setProblem(file.size > largestFile ? words('packs.fileTooLarge', { name: file.name }) : '')
    if (file.size <= largestFile) onGiven(await file.text(), { kind: 'file' })
  }

  function over(event: DragEvent): void {
    event.preventDefault()
    setOver(true)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same.
    <div
      className={`pack-way pack-drop${isOver ? ' pack-drop-over' : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        void read(event.dataTransfer.files[0])
      }}
    >
      <label htmlFor={id}>{words('packs.file')}</label>
      <input
        id={id}
        type="file"
        accept=".json,.coachpack,application/json,text/plain"
        onChange={event => {
          void read(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <span role="status">{problem}</span>
    </div>
  )
}

function FromCode({ onGiven }: Pick<AddPackProps, 'onGiven'>) {
  const id = useId()
  const [code, setCode] = useState('')
  return (
    <form
      className="pack-way"
      onSubmit={event => {
        event.preventDefault()
        onGiven(code, { kind: 'code' })
      }}
    >
      <label htmlFor={id}>{words('packs.code')}</label>
      <textarea id={id} rows={2} spellCheck={false} value={code} onChange={event => setCode(event.target.value)} />
      <Button type="submit">{words('packs.look')}</Button>
    </form>
  )
}

function FromAddress({ client, onGiven }: Pick<AddPackProps, 'client' | 'onGiven'>) {
  const id = useId()
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState('')

  async function ask(): Promise<void> {
    setSaid(words('packs.fetching'))
    const { text, problem } = await client.fromAddress(address)
    setSaid(problem ?? '')
    if (text === null) return
    const [plain = '', hash] = address.trim().split('#sha256=')
    onGiven(text, { kind: 'address', address: plain, ...(hash ? { hash } : {}) })
  }

  return (
    <form
      className="pack-way"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void ask()
      }}
    >
      <label htmlFor={id}>{words('packs.address')}</label>
      <input
        id={id}
        type="url"
        placeholder="https://"
        value={address}
        aria-describedby={`${id}-said`}
        onChange={event => setAddress(event.target.value)}
      />
      <Button type="submit">{words('packs.look')}</Button>
      <span id={`${id}-said`} role="status">
        {said}
      </span>
      <p className="pack-soft">{words('packs.addressMore')}</p>
    </form>
  )
}

function Starters({ client, taken, onGiven }: AddPackProps) {
  const left = client.starters.filter(({ id }) => !taken.includes(id))
  if (left.length === 0) return null
  return (
    <div className="pack-way">
      <h4>{words('packs.starters')}</h4>
      <ul className="pack-starters">
        {left.map(({ id, title, summary, text }) => (
          <li key={id}>
            <div>
              <strong>{title}</strong>
              <p className="pack-soft">{summary}</p>
            </div>
            <Button aria-label={`${words('packs.look')}: ${title}`} onClick={() => onGiven(text, { kind: 'bundled' })}>
              {words('packs.look')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
