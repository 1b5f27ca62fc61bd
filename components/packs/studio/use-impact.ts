import { useEffect, useRef, useState } from 'react'
import type { ImpactAnswer, TableHead } from '@/lib/packs/impact-work'
import type { Pack } from '@/lib/packs/pack'
import type { Columns } from '@/lib/packs/past-replies/columns'
import { largestFile, tooLarge } from '@/lib/packs/past-replies/file-text'
import type { Division } from '@/lib/packs/past-replies/reply-table'
import { words } from '@/lib/strings/words'
import type { ImpactClient } from './impact-client'

export type Tried = Extract<ImpactAnswer, { readonly type: 'tried' }>

/** What was tried, beside what came of it. */
export interface Outcome {
  readonly tried: Tried
  readonly pack: Pack
  readonly before: Pack | null
}

export interface Progress {
  readonly read: number
  readonly of: number
}

/** Past replies that a lead brought, and what rules do to them. All of it is gone with the page. */
export function useImpact(client: ImpactClient) {
  const [head, setHead] = useState<TableHead | null>(null)
  const [columns, setColumns] = useState<Columns | null>(null)
  const [problem, setProblem] = useState('')
  const [progress, setProgress] = useState<Progress | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const work = useRef<ReturnType<ImpactClient['open']> | null>(null)
  const given = useRef<{ readonly given: string | Uint8Array; readonly name: string } | null>(null)
  const asked = useRef<{ readonly turn: number; readonly pack: Pack; readonly before: Pack | null } | null>(null)

  useEffect(() => () => work.current?.close(), [])

  function take(answer: ImpactAnswer): void {
    if (answer.type === 'broken') fail(words('impact.broken'))
    if (answer.type === 'refused') fail(answer.sentence)
    if (answer.type === 'table') {
      setProblem('')
      setOutcome(null)
      setHead(answer.head)
      setColumns(answer.head.guessed)
    }
    if ('turn' in answer && asked.current?.turn === answer.turn) follow(answer, asked.current)
  }

  function follow(answer: Extract<ImpactAnswer, { readonly turn: number }>, { pack, before }: Omit<Outcome, 'tried'>) {
    setProgress(answer.type === 'under way' ? answer : null)
    if (answer.type === 'tried') setOutcome({ tried: answer, pack, before })
  }

  /** What was read before stays, with all that came of it. */
  function fail(sentence: string): void {
    setProgress(null)
    setProblem(sentence)
  }

  function send(request: Parameters<ReturnType<ImpactClient['open']>['send']>[0]): void {
    work.current ??= client.open(take)
    work.current.send(request)
  }

  function give(text: string | Uint8Array, name: string, division?: Division): void {
    given.current = { given: text, name }
    setProblem('')
    send({ type: 'read', given: text, name, ...(division && { division }) })
  }

  return {
    head,
    columns,
    problem,
    progress,
    outcome,
    setColumns,
    give,
    async giveFile(file: File): Promise<void> {
      if (file.size > largestFile) setProblem(`“${file.name}” ${tooLarge(file.size)}`)
      else give(new Uint8Array(await file.arrayBuffer()), file.name)
    },
    divide: (division: Division) => given.current && give(given.current.given, given.current.name, division),
    start(pack: Pack, before: Pack | null, only: string | null): void {
      if (!columns) return
      const turn = (asked.current?.turn ?? 0) + 1
      asked.current = { turn, pack, before }
      setProblem('')
      setProgress({ read: 0, of: head?.count ?? 0 })
      send({ type: 'try', turn, columns, pack, before, only })
    },
    stop: () => send({ type: 'stop' }),
  }
}
