/** What the workers are called: the same script is told by its name what it is there for. */
export const workerNames = { brain: 'reply-coach', impact: 'reply-coach impact' } as const
