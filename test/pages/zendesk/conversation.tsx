import { useEffect, useRef } from 'react'
import { named } from './broken'
import type { Message, Ticket } from './tickets'

export interface ConversationProps {
  readonly messages: readonly Message[]
  readonly channel: Ticket['channel']
}

/** What was said so far, oldest first. */
export function Conversation({ messages, channel }: ConversationProps) {
  const log = useRef<HTMLDivElement>(null)
  const count = messages.length
  useEffect(() => {
    if (count > 0) log.current?.scrollTo(0, log.current.scrollHeight)
  }, [count])
  return (
    <div className="log" ref={log} data-test-id={named('omni-log-container')}>
      {messages.map(message => (
        <article
          key={message.at}
          data-test-id={named('omni-log-comment-item')}
          className={message.isNote ? 'note' : ''}
        >
          <div
            className="avatar"
            aria-hidden="true"
            data-test-id={message.from === 'agent' ? named('omni-log-avatar-badge-AgentBadge') : undefined}
          >
            {message.sender[0]}
          </div>
          <div className="said">
            <div className="byline">
              <span data-test-id={named('omni-log-item-sender')}>{message.sender}</span>
              {message.isNote && <span data-test-id={named('omni-log-internal-note-tag')}>Internal</span>}
              <span data-test-id={named('omni-log-item-via')}>{channel === 'web' ? 'via email' : 'via messaging'}</span>
              <time data-test-id="timestamp-relative" dateTime={message.at}>
                {message.at.slice(0, 10)}
              </time>
            </div>
            <div data-test-id={named('omni-log-item-message')} mode="standalone" type={message.from}>
              <div data-test-id={named('omni-log-message-content')}>
                <div className="zd-comment" dir="auto">
                  {message.words.map(paragraph => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                  {message.quoted && <Quoted {...message.quoted} />}
                </div>
              </div>
            </div>
          </div>
        </article>
      ))}
    </div>
  )
}

function Quoted({ heading, words }: NonNullable<Message['quoted']>) {
  return (
    <div className="gmail_quote">
      <div dir="ltr">{heading}</div>
      <blockquote>
        {words.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
    </div>
  )
}

declare module 'react' {
  interface HTMLAttributes<T> {
    /** The page marks its messages by attributes that HTML knows of other elements. */
    mode?: T extends HTMLElement ? string : never
    type?: T extends HTMLElement ? string : never
  }
}
