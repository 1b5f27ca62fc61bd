import { clauseAt, isHeld, leansOnSubject, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { ownSide } from './sentence-shape'

const nothing =
  /(?:nothing|(?:very )?little|not (?:very )?much|not a lot|(?:not|n['’]t) (?:do )?anything) (?:else |more |further )?(?:that )?(?:(?<who>i|we)(?:['’]m| am|['’]re| are)? (?:can|could|able to) do)?(?<about>(?: for you| to help(?: you)?| (?:about|with|for) [^.,;!?]+)?)/i
const cannotDo =
  /^(?<who>i|we) (?:can['’]?t|cannot|can not|(?:am|are) (?:unable|not able) to|won['’]?t be able to) (?:really |currently )?do (?:anything|much|a lot)(?: else| more)?(?<about>(?: about [^.,;!?]+)?)(?: for you)?$/i
/** A condition or a time would be lost. */
const goesOn = /\b(?:until|till|unless|before|without|if|when|once|because|as|while|since)\b/i
const helpless =
  /^(?:(?:i|we) wish (?:i|we) could(?: help| do more)?|(?:i )?wish there (?:was|were) more (?:i|we) could do|(?:my|our|the) hands are tied|(?:that|this|it)(?:['’]s| is)? (?:out of (?:my|our) hands|beyond (?:my|our) control))$/i
const aside = /,? (?:that (?:are|is|were|was) )?(?:beyond|out of|outside) our control\b/i

/** Helplessness, turned into the one thing that can be done. */
export const nothingICanDo: Rewrite = {
  id: 'nothing-i-can-do',
  label: 'Say what you can do',
  examples: [
    {
      before: "There's nothing I can do about the fee.",
      after: ['Here is what I can do about the fee: [what you can do].'],
    },
    { before: 'There is not much we can do.', after: ['Here is what we can do: [what you can do].'] },
    { before: 'My hands are tied.', after: ['Here is what I can do: [what you can do].'] },
    { before: 'The delay has causes beyond our control.', after: ['The delay has causes.'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || leansOnSubject(clause)) return []
    const done = cannotDo.exec(clause.body)?.groups ?? nothing.exec(clause.body)?.groups
    if (done && !goesOn.test(clause.body)) {
      const who = done.who ? ownSide(done.who) : /\bwe\b/i.test(sentence.text) ? 'we' : 'I'
      const about = /^ (?:for you|to help)/i.test(done.about ?? '') ? ' for you' : (done.about ?? '')
      return clause.body.split(/\s+/).length > 16
        ? []
        : [rejoined(clause, `here is what ${who} can do${about}: [what you can do]`)]
    }
    if (done) return []
    if (helpless.test(clause.body)) return [rejoined(clause, 'here is what I can do: [what you can do]')]
    const without = sentence.text.replace(aside, '')
    return without === sentence.text ? [] : [without]
  },
}
