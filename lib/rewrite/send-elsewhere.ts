import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

const sent =
  /^(?:please |(?<setting>(?:for|regarding|about|with) (?<about>[^,]+), )?(?:you(?:['’]ll| will|['’]re| are|['’]d| would)?\s*(?:(?:gonna|going to) )?(?:need to|have to|should|must|can|may|might want to|would need to)|(?:we|i) (?:suggest|recommend|advise)(?: you| that you)?)\s+)(?:just |please )?(?:contact(?:ing)?|call(?:ing)?|phone|speak(?:ing)? (?:to|with)|reach(?:ing)? out to|email(?:ing)?|write to|ask(?:ing)?|talk(?:ing)? to|check(?:ing)? with|get in touch with|go through)\s+(?<whom>(?:the|your|our|their|a|another|an)?\s*[\w' -]+?)(?<directly> directly)?(?:\s+(?:about|regarding|for)\s+(?<matter>.+))?$/i

const isDefinite = /^(?:the|your|this|that|these|those|our)\b/i

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
    {
      before: 'You must call the claims line yourself.',
      after: [
        'The claims line can help you with this: [how to reach them].',
        'I will pass this on to the claims line and write back by [when].',
      ],
    },
    {
      before: 'You must contact the seller directly.',
      after: [
        'The seller can help you with this directly: [how to reach them].',
        'I will pass this on to the seller and write back by [when].',
      ],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = sent.exec(clause.body.replace(/\s+(?:yourself|yourselves|on your own)\b/i, ''))?.groups
    const whom = found?.whom?.trim()
    if (!whom || isHeld(clause) || /\b(?:and|to|or|between|if|when|on|at|again|them|him|her|us|me)\b/i.test(whom))
      return []
    if (whom.split(' ').length > 5) return []
    const matter =
      found?.matter && !/^(?:that|this|it|assistance|help|support|more information|details)\b/i.test(found.matter)
        ? found.matter
        : (found?.about ?? 'this')
    // We do not write to their bank for them.
    const isTheirs = /^(?:your|their)\b/i.test(whom)
    const shall = will('I', usesContractions(sentence.text))
    return [
      rejoined(clause, `${whom} can help you with ${matter}${found?.directly ?? ''}: [how to reach them]`),
      ...(!isTheirs && isDefinite.test(matter) && (endsThere(clause) || /^[\s,;]/.test(clause.rest))
        ? [rejoined(clause, `${shall} pass ${matter} on to ${whom} and write back by [when]`)]
        : []),
    ]
  },
}
