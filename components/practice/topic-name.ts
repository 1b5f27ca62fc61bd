import { words } from '@/lib/strings/words'

/** The topics of the product's own tickets, in words. */
const known = {
  accessibility: 'practice.topic.accessibility',
  account: 'practice.topic.account',
  appointment: 'practice.topic.appointment',
  bereavement: 'practice.topic.bereavement',
  billing: 'practice.topic.billing',
  churn: 'practice.topic.churn',
  delivery: 'practice.topic.delivery',
  'feature-request': 'practice.topic.featureRequest',
  'how-to': 'practice.topic.howTo',
  outage: 'practice.topic.outage',
  'past-tickets': 'practice.topic.pastTickets',
  praise: 'practice.topic.praise',
  privacy: 'practice.topic.privacy',
  refund: 'practice.topic.refund',
  'repeated-contact': 'practice.topic.repeatedContact',
  'rude-customer': 'practice.topic.rudeCustomer',
  safety: 'practice.topic.safety',
  'wrong-department': 'practice.topic.wrongDepartment',
  'wrong-item': 'practice.topic.wrongItem',
} as const

/** A team's own topic reads as its id does: "lost-keys" is "Lost keys". */
export function topicName(topic: string): string {
  if (topic in known) return words(known[topic as keyof typeof known])
  const plain = topic.replaceAll('-', ' ')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
