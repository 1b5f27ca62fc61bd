import type { Rewrite } from './rewrite'

const refusedThing = /^(?:sorry,? |unfortunately,? )?no (?<thing>refunds|exceptions|returns|exchanges|discounts)\W*$/i
const theirs = /^(?:no,? )?you can['’]?t\W*$/i
const any = /^[\p{L}\s,'’]+\W*$/u

/** A bare no, turned into what there is. */
export const bareNo: Rewrite = {
  id: 'bare-no',
  label: 'Say what you can do',
  examples: [
    { before: 'No.', after: ['What I can do is [what you can do].'] },
    { before: "You can't.", after: ['What you can do is [what they can do].'] },
    { before: 'No refunds!', after: ['Instead of refunds, we can offer [what you can offer].'] },
  ],
  rewrite: ({ text }) => {
    const thing = refusedThing.exec(text)?.groups?.thing
    if (thing) return [`Instead of ${thing.toLowerCase()}, we can offer [what you can offer].`]
    if (theirs.test(text)) return ['What you can do is [what they can do].']
    const who = /\bwe\b/i.test(text) ? 'we' : 'I'
    return any.test(text) && text.split(/\s+/).length <= 5 ? [`What ${who} can do is [what you can do].`] : []
  },
}
