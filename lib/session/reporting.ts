import type { SessionContext } from './context'

/** How long the page may take to describe itself, in milliseconds. */
const answerMilliseconds = 2000

/** Asking the hands for a report on the page: one at a time, and null when they do not answer. */
export function createReporting({ send, after }: Pick<SessionContext, 'send' | 'after'>) {
  let give: (text: string | null) => void = () => {}

  function report(): Promise<string | null> {
    give(null)
    return new Promise(resolve => {
      const callOff = after(answerMilliseconds, () => resolve(null))
      give = text => {
        callOff()
        resolve(text)
      }
      send({ type: 'report' })
    })
  }

  return {
    report,
    /** An empty one is none: the page could not be described. */
    received: (text: string) => give(text || null),
    forget: () => give(null),
  }
}
