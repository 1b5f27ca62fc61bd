import type { Rewrite } from './rewrite'

const stock =
  /\b(?:for )?(?:any|the) inconvenience(?:s)?(?: (?:this|that|it) (?:may have |might have |has |may )?caused?(?: you)?| (?:you|your|the|our)(?: \w+){1,4}? (?:may have |might have |has |have )?caused(?: you)?| you may have (?:had|experienced)| caused(?: to you)?)?/i

/** A stock apology, turned into one that names the cost. */
export const anyInconvenience: Rewrite = {
  id: 'any-inconvenience',
  label: 'Name what it cost them',
  examples: [
    { before: 'We apologise for any inconvenience.', after: ['We apologise for [what it cost them].'] },
    { before: 'Sorry for the inconvenience caused.', after: ['Sorry for [what it cost them].'] },
  ],
  rewrite: ({ text }) => {
    const after = text.replace(stock, match =>
      /^for\b/i.test(match) ? 'for [what it cost them]' : '[what it cost them]',
    )
    return after === text ? [] : [after]
  },
}
