/** Where the principles come from, in words that a user understands. */
export const sources = {
  positive: 'Positive language: say what can be done',
  threeAs: 'The three As: acknowledge, align, assure',
  recovery: 'Service recovery: one sincere apology, then what happens next',
  noRigidPolicy: 'No rigid policies: give the reason, not the rule book',
  personal: 'Personal, not canned',
  proactive: 'Proactive support: clear timelines and a named owner',
  effort: 'Low effort: customers who repeat themselves leave',
  resolution: 'Resolution quality: the cause, and how to avoid it',
  firstContact: 'First contact resolution: answer what was asked, invite them back',
  friend: 'Greet like a friend',
  peakEnd: 'Peak and end: the end is what stays',
} as const
