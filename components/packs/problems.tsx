import type { PackProblem } from '@/lib/packs/problem'

/** Each problem as a sentence; the place in the file is there for those who want it. */
export function Problems({
  problems,
  heading,
}: {
  readonly problems: readonly PackProblem[]
  readonly heading: string
}) {
  if (problems.length === 0) return null
  return (
    <div className="pack-problems">
      <h4>{heading}</h4>
      <ul>
        {problems.map(({ where, sentence, path }) => (
          <li key={`${path} ${sentence}`}>
            {sentence.startsWith(where) ? sentence : `${where}: ${sentence}`}
            {path && <code>{path}</code>}
          </li>
        ))}
      </ul>
    </div>
  )
}
