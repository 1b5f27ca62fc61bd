import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

const sent =
  /^you(?:['’]ll| will|['’]re| are)?\s*(?:(?:gonna|going to) )?(?:need to|have to|should|must|can|may|might want to|would need to)\s+(?:contact|call|phone|speak to|speak with|reach out to|email|write to|ask|talk to|check with|get in touch with|go through)\s+(?<whom>(?:the|your|our|their|a|another|an)?\s*[\w' -]+?)(?:\s+(?:about|regarding|for)\s+(?<matter>.+))?$/i

/** Sending them away, turned into a way that is paved for them. */
export const sendElsewhere: Rewrite = {
  id: 'send-elsewhere',
  label: 'Pave the way',
  examples: [
    {
      before: "You'll need to contact the courier about the delay.",
      after: [
        'The courier can help you with the delay: [how to reach them].',
        "I'll pass the delay on to the courier and write back by [when].",
      ],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = sent.exec(clause.body)?.groups
    const whom = found?.whom?.trim()
    if (!whom || isHeld(clause) || /\band\b/i.test(whom) || whom.split(' ').length > 5) return []
    const matter =
      found?.matter && !/^(?:that|this|it|assistance|help|support)$/i.test(found.matter) ? found.matter : 'this'
    return [
      rejoined(clause, `${whom} can help you with ${matter}: [how to reach them]`),
      rejoined(
        clause,
        `${will('I', usesContractions(sentence.text))} pass ${matter} on to ${whom} and write back by [when]`,
      ),
    ]
  },
}
