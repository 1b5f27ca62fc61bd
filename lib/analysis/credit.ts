import type { ScorePart } from './report'
import type { SentenceFacts } from './sentence-facts'

/** What earns points, how many for the first sentence that has it, and for each further one. */
export interface Credit {
  readonly rule: string
  readonly group: ScorePart['group']
  readonly first: number
  readonly further: number
  readonly has: (facts: SentenceFacts) => boolean
}

/** All that earns points in a reply. */
export const credits: readonly Credit[] = [
  { rule: 'core:aligns', group: 'empathy', first: 7, further: 2, has: facts => facts.align.length > 0 },
  { rule: 'core:assures', group: 'resolution', first: 5, further: 2, has: facts => facts.assure.length > 0 },
  { rule: 'core:apologises', group: 'empathy', first: 3, further: 0, has: facts => facts.apology.length > 0 },
  { rule: 'core:thanks', group: 'respect', first: 5, further: 1, has: facts => facts.thanks.length > 0 },
  {
    rule: 'core:invites',
    group: 'effort',
    first: 3,
    further: 0,
    has: facts => facts.closingInvitation.length > 0,
  },
  { rule: 'core:ends-warmly', group: 'respect', first: 2, further: 0, has: facts => facts.warmWords.length > 0 },
  {
    rule: 'core:names-a-time',
    group: 'resolution',
    first: 3,
    further: 1,
    has: facts => facts.nextStepWithTime.length > 0,
  },
  {
    rule: 'core:frames-positively',
    group: 'positive',
    first: 5,
    further: 2,
    has: facts => facts.positiveFraming.length > 0,
  },
]

/** What a sentence earns points for. */
export function creditsOf(facts: SentenceFacts): readonly Credit[] {
  return credits.filter(({ has }) => has(facts))
}
