/** The settings that the hands in a page read, by the names they are kept under, and their types. */
export interface ReadByHands {
  readonly senders: readonly string[]
  readonly notReplyBoxes: Readonly<Record<string, readonly string[]>>
  readonly guardedSites: readonly string[]
}

/** What each of them is as long as the agent decided nothing; lib/browser/settings says what they mean. */
export const readByHands: ReadByHands = { senders: [], notReplyBoxes: {}, guardedSites: [] }
