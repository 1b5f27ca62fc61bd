import { type ReactNode, useId } from 'react'

export interface SectionProps {
  readonly heading: string
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Section({ heading, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-line">
        <h2 id={id} className="section-heading">
          {heading}
        </h2>
        {aside && <div className="section-aside">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
