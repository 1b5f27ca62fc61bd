import { fresh } from './fresh'

/** The addresses whose mail is coached, as they stand at any moment. Tells of each change until the signal. */
export function freshSenders(onChange: () => void, signal: AbortSignal) {
  const { now, isRead } = fresh('senders', onChange, signal)
  return { senders: now, isRead }
}
