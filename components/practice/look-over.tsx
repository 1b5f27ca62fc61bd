import { useId } from 'react'
import { words } from '@/lib/strings/words'
import type { PastTexts, PastTicket } from '@/lib/training/past-tickets'
import { MarkedText, type TextMark } from '../ui/marked-text'

export interface LookOverProps {
  readonly ticket: PastTicket & { readonly isTaken: boolean }
  readonly onChange: (to: { readonly now: PastTexts } | { readonly isTaken: boolean }) => void
}

const parts = ['customerName', 'subject', 'customer', 'reply'] as const

/** One past ticket as it was, beside what would be saved of it. Every text may be changed. */
export function LookOver({ ticket: { was, now, replaced, isTaken }, onChange }: LookOverProps) {
  const id = useId()
  return (
    <article className="look-over">
      <h3 className="own-heading">{now.subject || now.customer.slice(0, 60)}</h3>
      <p className="own-more">{words('practice.own.replacedCount', replaced.length)}</p>
      <div className="marks-texts">
        <div>
          <h4>{words('practice.own.was')}</h4>
          {parts.map(part => (
            <div key={part} className="look-over-part">
              <span className="own-more">{words(`practice.own.${part}`)}</span>
              <div className="answer-text">
                <MarkedText text={was[part]} marks={marksOf(was[part], replaced)} />
              </div>
            </div>
          ))}
        </div>
        <div>
          <h4>{words('practice.own.now')}</h4>
          {parts.map(part => (
            <div key={part} className="look-over-part">
              <label className="own-more" htmlFor={`${id}-${part}`}>
                {words(`practice.own.${part}`)}
              </label>
              <textarea
                id={`${id}-${part}`}
                rows={part === 'customer' || part === 'reply' ? 5 : 1}
                value={now[part]}
                aria-describedby={part === 'reply' ? `${id}-more` : undefined}
                onChange={({ currentTarget }) => onChange({ now: { ...now, [part]: currentTarget.value } })}
              />
            </div>
          ))}
          <p id={`${id}-more`} className="own-more">
            {words('practice.own.replyMore')}
          </p>
        </div>
      </div>
      <label className="ticket-only-open">
        <input
          type="checkbox"
          checked={isTaken}
          onChange={({ currentTarget }) => onChange({ isTaken: currentTarget.checked })}
        />
        {words('practice.own.take')}
      </label>
    </article>
  )
}

/** Where the things that were replaced stand in a text. */
function marksOf(text: string, replaced: PastTicket['replaced']): readonly TextMark[] {
  const found = replaced
    .flatMap(({ was }) => placesOf(was, text))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(({ start }, at) => found.slice(0, at).every(({ end }) => end <= start))
}

function placesOf(part: string, text: string): readonly TextMark[] {
  const places: TextMark[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    places.push({ start: at, end: at + part.length, look: 'removed', label: words('practice.own.replaced') })
  return places
}
