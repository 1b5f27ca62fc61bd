import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { ownSide } from './sentence-shape'

const unsent =
  /^you (?:did not|didn['’]?t|have not|haven['’]?t|forgot to|failed to|never)\s+(?:attach(?:ed)?|send|sent|include[d]?|provide[d]?|upload(?:ed)?|give(?:n)?|gave|submit(?:ted)?)\s+(?:(?:us|me)\s+(?:with )?)?(?<thing>(?:the|your|a|an|any|this|that|all)\b.+)$/i

const nothing =
  /^you (?:did not|didn['’]?t|forgot to) (?:attach|include|upload) (?:anything|any(?:thing)? (?:file|attachment)s?|the attachments?)$/i
const unable =
  /^,? so (?<who>i|we) (?:can['’]?t|cannot|can not|couldn['’]?t|could not|(?:am|are|was|were) (?:unable|not able) to)\s+(?<deed>[^.!?;]+?)[.!]*$/i

/** What is missing, asked for. */
export const didNotSend: Rewrite = {
  id: 'did-not-send',
  label: 'Ask for it',
  examples: [
    {
      before: "You didn't attach the invoice of 12 May.",
      after: [
        'Could you send the invoice of 12 May?',
        'The invoice of 12 May is still missing here; could you send it?',
      ],
    },
    {
      before: 'You forgot to include a photo, so I have to ask again.',
      after: ['Could you send a photo? I have to ask again.'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const thing = unsent
      .exec(clause.body)
      ?.groups?.thing?.replace(/^any\b/i, 'a')
      .replace(/\s+(?:yet|so far|again)$/i, '')
    if (isHeld(clause)) return []
    if (nothing.test(clause.body) && endsThere(clause))
      return [rejoined(clause, 'the attachment is still missing here; could you send it?')]
    if (!thing) return []
    const purpose = unable.exec(clause.rest)?.groups
    if (purpose?.deed)
      return [
        rejoined(
          { ...clause, rest: '' },
          `could you send ${thing} so that ${ownSide(purpose.who)} can ${purpose.deed}?`,
        ),
      ]
    const isNamed =
      /^(?:the|your|this|that)\b/i.test(thing) &&
      !/s$/i.test(thing.split(' ').slice(0, 2).join(' ')) &&
      /^[.!\s]*$/.test(clause.rest)
    return [
      rejoined(clause, `could you send ${thing}?`),
      ...(isNamed ? [rejoined(clause, `${thing} is still missing here; could you send it?`)] : []),
    ]
  },
}
