/** Words that stand after "Dear" or "Hi" where a name could, and are none: roles, groups, courtesies. */
export const unnamedAddressees: readonly string[] = (
  'account all anyone applicant author buyer candidate cardholder client colleague colleagues community contributor ' +
  'customer customers donor driver employee everybody everyone fan folks friend friends gamer guest guests guys ' +
  'hiring holder homeowner host investor ladies landlord learner listener madam mate member members neighbour ' +
  'neighbor organiser organizer owner parent parents participant partner passenger passengers patient people player ' +
  'players policyholder purchaser reader reporter resident seller shopper sir sirs student subscriber supplier ' +
  'support team teacher tenant there traveller traveler user users valued vendor viewer visitor volunteer'
).split(' ')
