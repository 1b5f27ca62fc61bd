import type { TicketMessage } from '@/lib/packs/ticket'
import { words } from '@/lib/strings/words'

export interface ThreadProps {
  readonly customerName: string
  readonly messages: readonly TicketMessage[]
}

/** The conversation so far, oldest first. Only the words of a message stand inside `data-message`. */
export function Thread({ customerName, messages }: ThreadProps) {
  return (
    <section className="thread" aria-label={words('practice.thread')}>
      {messages.map((message, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a conversation only grows, and may repeat itself
        <article key={index} className={`message message-${message.who}`}>
          <h3 className="message-who">
            {message.who === 'customer' ? (
              <>
                {customerName} <span className="message-role">{words('practice.customer')}</span>
              </>
            ) : (
              words(`practice.${message.who}`)
            )}
          </h3>
          <div data-message={message.who}>
            {message.text.split(/\n+/).map((paragraph, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a message never change
              <p key={line}>{paragraph}</p>
            ))}
          </div>
        </article>
      ))}
    </section>
  )
}
