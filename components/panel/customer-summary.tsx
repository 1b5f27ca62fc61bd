import { useId } from 'react'
import type { CustomerAdvice } from '@/lib/session/advice'
import { words } from '@/lib/strings/words'
import { CheckIcon, OpenIcon } from '../ui/icons'

const moodNames = ['calm', 'upset', 'veryUpset'] as const

/** Who wrote, how they feel in their own words, what they asked, and what they have told us already. */
export function CustomerSummary({ customer }: { readonly customer: CustomerAdvice }) {
  const mood = moodNames[customer.mood]
  return (
    <section className="section customer" aria-label={words('customer.heading')}>
      <div className="customer-mood">
        <h2 className="customer-name">{customer.name ?? words('customer.unnamed')}</h2>
        <span className={`mood mood-${mood}`}>{words(`customer.mood.${mood}`)}</span>
        {customer.words && <q className="customer-words">{customer.words}</q>}
      </div>
      {customer.questions.length > 0 && <Asked questions={customer.questions} />}
      {customer.given.length > 0 && <ToldYou given={customer.given} />}
    </section>
  )
}

function Asked({ questions }: Pick<CustomerAdvice, 'questions'>) {
  const id = useId()
  return (
    <div className="facts">
      <h3 id={id} className="facts-heading">
        {words('customer.asked')}
      </h3>
      <ul aria-labelledby={id} className="asked">
        {questions.map(({ start, text, answered }) => (
          <li key={start} title={text}>
            <span className={`asked-mark ${answered ? 'is-done' : 'is-open'}`}>
              {answered ? <CheckIcon size={13} /> : <OpenIcon size={13} />}
            </span>
            <span className="asked-text">{text}</span>
            <span className="visually-hidden">{words(answered ? 'customer.answered' : 'customer.notAnswered')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ToldYou({ given }: Pick<CustomerAdvice, 'given'>) {
  const id = useId()
  return (
    <div className="facts">
      <h3 id={id} className="facts-heading">
        {words('customer.toldYou')}
      </h3>
      <ul aria-labelledby={id} className="told">
        {given.map(({ kind, value, start, message }) => (
          <li key={`${message} ${start}`}>
            <span className={speaksForItself(kind) ? 'visually-hidden' : 'told-kind'}>
              {words(`customer.kind.${kind}`)}
            </span>{' '}
            {value}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** "12 May" needs no label in front; "4471" does. */
function speaksForItself(kind: CustomerAdvice['given'][number]['kind']): boolean {
  return kind !== 'order' && kind !== 'account' && kind !== 'steps' && kind !== 'attachment'
}
