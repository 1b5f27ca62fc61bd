import { beginsThere, clauseAt, endsThere, isHeld, leansOnSubject } from './clause'
import type { Rewrite } from './rewrite'
import { capitalised } from './sentence-shape'

const said = 'I can see that this matters to you; what I can do now is [what you can do].'
const why = /^why is (?:this|that) an? (?:problem|issue)$/i
const final = /\b(?:decision is final|our final decision)$/i
const tiny = /^(?:it|that|this)(?:['’]s| is) (?:just|only) an? (?:(?:small|minor|little|tiny) )?(?<thing>[a-z]+)$/i
const others =
  /^(?:all )?(?:other|most|our other) (?:customers|people|users|guests) (?:love|like|are happy with) (?<thing>(?:the|our|this) .+)$/i
const onlySmall = /^[\s,;–—-]+(?:it['’]?s|this is|that['’]?s) (?:only|just) [^.!?]*[.!]*$/i
/** A tail that only says how easy it is. */
const easy = /\b(?:hard|difficult|complicated|science)$/i
/** More of the same, which goes with it. */
const sameAgain =
  /^[\s,;.!–—-]*(?:and )?(?:there(?:['’]s| is) )?no need to (?:shout|be (?:upset|rude|angry)|get (?:upset|angry))[.!]*$/i

/** Words that make the matter small, turned into words that take it at its size. */
export const heard: Rewrite = {
  id: 'heard',
  label: 'Take it at its size',
  examples: [
    {
      before: 'You need to calm down.',
      after: ['I can see that this matters to you; what I can do now is [what you can do].'],
    },
    {
      before: "It's no big deal.",
      after: ['I can see that this matters to you; what I can do now is [what you can do].'],
    },
    { before: "Clear the cache, it's not hard.", after: ['Clear the cache.'] },
    {
      before: 'The sale ended on 3 May, so tough luck.',
      after: ['The sale ended on 3 May; what I can do now is [what you can do].'],
    },
    {
      before: "It's just a small dent.",
      after: ['I can see that the dent matters to you; what I can do now is [what you can do].'],
    },
    {
      before: 'Other customers love the new menu.',
      after: ['Could you tell me what you would change about the new menu?'],
    },
    {
      before: "Just relax, it's only a game.",
      after: ['I can see that this matters to you; what I can do now is [what you can do].'],
    },
    { before: 'Why is that a problem?', after: ['Could you tell me what this keeps you from doing?'] },
    {
      before: 'Our decision is final.',
      after: ['The decision stands because [reason]; what is open to you is [what they can do].'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const isAsked = why.test(clause.body)
    if ((isHeld(clause) && !isAsked) || leansOnSubject(clause) || clause.body.split(/\s+/).length > 7) return []
    const rest =
      sameAgain.test(clause.rest) || onlySmall.test(clause.rest) || /^[\s,]*please[.!]*$/i.test(clause.rest)
        ? ''
        : clause.rest
    if (!beginsThere(clause) && !isAsked && endsThere(clause)) {
      const known = clause.lead.replace(/(?:[\s,;:–—-]|\b(?:so|and|but)\b)+$/iu, '')
      return [easy.test(clause.body) ? `${known}.` : `${known}; what I can do now is [what you can do].`]
    }
    const following = rest.replace(/^[\s,;.!?…—–-]+/u, '')
    const more = following ? ` ${capitalised(following)}` : ''
    if (isAsked) return [`Could you tell me what this keeps you from doing?${more}`]
    const small = tiny.exec(clause.body)?.groups?.thing
    if (small) return [`I can see that the ${small} matters to you; what I can do now is [what you can do].${more}`]
    const liked = others.exec(clause.body)?.groups?.thing
    if (liked) return [`Could you tell me what you would change about ${liked}?${more}`]
    if (final.test(clause.body))
      return [`The decision stands because [reason]; what is open to you is [what they can do].${more}`]
    return [`${said}${more}`]
  },
}
