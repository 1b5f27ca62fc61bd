import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Report } from '@/lib/analysis/report'
import { Brain } from '@/lib/engine/brain'
import type { BrainAnswer, BrainRequest } from '@/lib/engine/protocol'
import type { PackInUse } from '@/lib/packs/rules-to-use'
import { samplePack } from '../packs/sample-pack'

const sentence = 'I have refunded the second charge.'
const overcharged = { customer: 'You charged my card twice for order 4471 and I am furious!', customerName: 'Ana' }
const lateParcel = { customer: 'Where is my parcel? It should have come on Monday.', customerName: 'Bo' }

function reportOf(answer: BrainAnswer | null): Report {
  if (answer?.type !== 'report') throw new Error(`No report but ${JSON.stringify(answer)}`)
  return answer.report
}

const housePack = (layer: PackInUse['layer'], locked: readonly string[] = []): PackInUse => ({
  layer,
  text: JSON.stringify({ ...samplePack(), locked: locked.length > 0 ? locked : undefined }),
})
const jargon = 'I passed it to tier two.'
const rulesMarking = (brain: Brain, draft: string, composer = 1) =>
  reportOf(brain.handle({ type: 'analyse', composer, turn: 1, draft })).findings.map(({ rule }) => rule)

describe('packs in a brain', () => {
  test('are over the built-in one from the moment they are sent, on tickets already open too, until they are taken away', () => {
    const brain = new Brain()
    brain.handle({ type: 'ticket', composer: 1, ticket: lateParcel })
    expect(rulesMarking(brain, jargon)).not.toContain('harbour/support-voice:no-jargon')
    brain.handle({ type: 'rules', rules: { packs: [housePack('mine')], lockedRules: [] } })
    expect(rulesMarking(brain, jargon)).toContain('harbour/support-voice:no-jargon')
    expect(rulesMarking(brain, 'I cannot do that.')).toContain('core:cannot')
    brain.handle({ type: 'rules', rules: { packs: [], lockedRules: [] } })
    expect(rulesMarking(brain, jargon)).not.toContain('harbour/support-voice:no-jargon')
  })

  test('are those of one panel only', () => {
    const [one, other] = [new Brain(), new Brain()]
    one.handle({ type: 'rules', rules: { packs: [housePack('mine')], lockedRules: [] } })
    expect(rulesMarking(one, jargon)).toContain('harbour/support-voice:no-jargon')
    expect(rulesMarking(other, jargon)).not.toContain('harbour/support-voice:no-jargon')
  })

  test('lock rules for a team or by policy, never on an agent’s own word', () => {
    const locksFor = (layer: PackInUse['layer'], lockedRules: readonly string[] = []) =>
      new Brain().handle({ type: 'rules', rules: { packs: [housePack(layer, ['core:cannot'])], lockedRules } })
    expect(locksFor('mine')).toEqual({ type: 'rules', locks: {} })
    expect(locksFor('team')).toEqual({ type: 'rules', locks: { 'core:cannot': 'Harbour support voice' } })
    expect(locksFor('mine', ['core:calm-down'])).toEqual({
      type: 'rules',
      locks: { 'core:calm-down': 'your organisation' },
    })
  })

  test('that were damaged on the disk are left out; the others work on', () => {
    const brain = new Brain()
    const damaged: PackInUse = { layer: 'mine', text: '{"format": 1, "id": "a/b", ' }
    brain.handle({ type: 'rules', rules: { packs: [damaged, housePack('mine')], lockedRules: [] } })
    expect(rulesMarking(brain, jargon)).toContain('harbour/support-voice:no-jargon')
  })
})

describe('a brain', () => {
  test('reads each draft against its own ticket', () => {
    const brain = new Brain()
    brain.handle({ type: 'ticket', composer: 1, ticket: overcharged })
    brain.handle({ type: 'ticket', composer: 2, ticket: lateParcel })
    const first = reportOf(brain.handle({ type: 'analyse', composer: 1, turn: 1, draft: sentence }))
    const second = reportOf(brain.handle({ type: 'analyse', composer: 2, turn: 1, draft: sentence }))
    expect(first.customer?.given.map(({ value }) => value)).toContain('4471')
    expect(JSON.stringify(second)).not.toMatch(/4471|Ana|twice/)
    expect(first.customer?.mood).toBe(2)
  })

  test('knows nothing of a ticket once it was closed', () => {
    const brain = new Brain()
    brain.handle({ type: 'ticket', composer: 1, ticket: overcharged })
    brain.handle({ type: 'close', composer: 1 })
    expect(reportOf(brain.handle({ type: 'analyse', composer: 1, turn: 1, draft: sentence })).customer).toBeNull()
  })

  test('knows nothing of any ticket once it was told to forget', () => {
    const brain = new Brain()
    brain.handle({ type: 'ticket', composer: 1, ticket: overcharged })
    brain.forgetEverything()
    expect(reportOf(brain.handle({ type: 'analyse', composer: 1, turn: 1, draft: sentence })).customer).toBeNull()
  })

  test('remembers sentences across panels, and never whose they were', () => {
    const [first, second] = [new Brain(), new Brain()]
    first.handle({ type: 'ticket', composer: 1, ticket: overcharged })
    first.handle({ type: 'analyse', composer: 1, turn: 1, draft: sentence })
    second.handle({ type: 'ticket', composer: 1, ticket: lateParcel })
    const fresh = new Brain()
    fresh.handle({ type: 'ticket', composer: 1, ticket: lateParcel })
    const ask = { type: 'analyse', composer: 1, turn: 1, draft: sentence } as const
    expect(second.handle(ask)).toEqual(fresh.handle(ask))
  })

  test('says that it failed without a word of the draft', () => {
    const brain = new Brain()
    brain.handle({ type: 'ticket', composer: 1, ticket: { thread: 'not a thread' as never } })
    const answer = brain.handle({ type: 'analyse', composer: 1, turn: 3, draft: 'secret' })
    expect(answer).toEqual({ type: 'failed', composer: 1, turn: 3 })
  })
})

describe('the worker', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  /** Loads the worker file into a scope of our own, as the browser does. */
  async function load(scope: object, request = vi.fn(async (_lock: string, _held: () => void) => {})) {
    vi.stubGlobal('self', scope)
    vi.stubGlobal('navigator', { locks: { request } })
    vi.resetModules()
    await import('@/lib/engine/engine-worker')
    return request
  }

  interface Port {
    onmessage: ((event: { data: BrainRequest }) => void) | null
    postMessage: ReturnType<typeof vi.fn>
  }

  const port = (): Port => ({ onmessage: null, postMessage: vi.fn() })

  test('serves each panel that connects with a brain of its own', async () => {
    const scope = { onconnect: null as ((event: { ports: Port[] }) => void) | null }
    await load(scope)
    const [one, two] = [port(), port()]
    scope.onconnect?.({ ports: [one] })
    scope.onconnect?.({ ports: [two] })
    expect(one.postMessage).toHaveBeenCalledWith({ type: 'ready' })
    one.onmessage?.({ data: { type: 'ticket', composer: 1, ticket: overcharged } })
    two.onmessage?.({ data: { type: 'analyse', composer: 1, turn: 1, draft: sentence } })
    expect(reportOf(two.postMessage.mock.lastCall?.[0] as BrainAnswer).customer).toBeNull()
  })

  test('serves the panel that made it when it is nobody else’s', async () => {
    const scope = port()
    await load(scope)
    expect(scope.postMessage).toHaveBeenCalledWith({ type: 'ready' })
  })

  test('tries rules on past replies for the page that made it for that', async () => {
    const scope = { ...port(), name: 'reply-coach impact' }
    await load(scope)
    expect(scope.postMessage).not.toHaveBeenCalled()
    const ask = scope.onmessage as ((event: { data: object }) => void) | null
    ask?.({ data: { type: 'read', given: 'reply\nI passed it to tier two.', name: 'march.csv' } })
    expect(scope.postMessage).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'table' }))
  })

  test('forgets a panel’s tickets when the lock that shows it alive comes free', async () => {
    const scope = { onconnect: null as ((event: { ports: Port[] }) => void) | null }
    let comesFree = () => {}
    const request = await load(
      scope,
      vi.fn(async (_lock: string, held: () => void) => {
        comesFree = held
      }),
    )
    const one = port()
    scope.onconnect?.({ ports: [one] })
    one.onmessage?.({ data: { type: 'ticket', composer: 1, ticket: overcharged } })
    one.onmessage?.({ data: { type: 'alive', lock: 'panel 1' } })
    expect(request.mock.calls[0]?.[0]).toBe('panel 1')
    comesFree()
    one.onmessage?.({ data: { type: 'analyse', composer: 1, turn: 1, draft: sentence } })
    expect(reportOf(one.postMessage.mock.lastCall?.[0] as BrainAnswer).customer).toBeNull()
  })
})
