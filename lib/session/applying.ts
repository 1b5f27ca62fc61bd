import type { ApplyOutcome } from '@/lib/link/protocol'
import type { Suggestion } from '@/lib/rewrite/suggestion'
import type { Span } from '@/lib/text/span'
import type { SessionContext } from './context'

/** How long the reply box may take to say how a rewrite went, in milliseconds. */
const answerMilliseconds = 3000

/** Taking a rewrite into the reply, one at a time, and saying so when it did not land. */
export function createApplying({ store, send, after }: SessionContext) {
  let requests = 0
  let callOffWatch = () => {}

  function apply(key: string, index: number): void {
    const { reading, draft } = store.getState()
    const suggestion = reading?.report.findings.find(finding => finding.key === key)?.suggestions[index]
    if (!reading || !draft || !suggestion) return
    const { start, end, text } = suggestion
    const expect = reading.draft.text.slice(start, end)
    if (draft.composer !== reading.draft.composer || draft.text.slice(start, end) !== expect) {
      store.setState({ notice: { kind: 'apply-failed', reason: 'moved', draft: 'unchanged', text } })
      return
    }
    const request = ++requests
    const { composer, revision } = draft
    store.setState({ applying: { request, key, text }, notice: null })
    callOffWatch()
    callOffWatch = after(answerMilliseconds, () => {
      const notice = { kind: 'apply-failed', reason: 'silent', draft: 'unchanged', text } as const
      store.setState({ applying: null, notice })
    })
    send({ type: 'apply', request, composer, revision, start, end, expect, text, select: firstSlotOf(suggestion) })
  }

  function applied(request: number, outcome: ApplyOutcome): void {
    const { applying } = store.getState()
    if (applying?.request !== request) return
    callOffWatch()
    store.setState({
      applying: null,
      notice: outcome.ok
        ? null
        : { kind: 'apply-failed', reason: outcome.reason, draft: outcome.draft, text: applying.text },
    })
  }

  return { apply, applied, forget: () => callOffWatch() }
}

/** What should be selected after the rewrite, in offsets of the new draft: its first slot, to be typed over. */
function firstSlotOf({ start, slots }: Suggestion): Span | null {
  const [slot] = slots
  return slot ? [start + slot[0], start + slot[1]] : null
}
