import type { Pack } from '@/lib/packs/pack'
import type { PackProblem } from '@/lib/packs/problem'

/** What each part of the studio is handed: the whole pack, what is wrong with it, and where changes go. */
export interface PartProps {
  readonly pack: Pack
  readonly problems: readonly PackProblem[]
  readonly onChange: (pack: Pack) => void
}

/** The problems whose place in the pack's text is this one or lies in it: those of "vars.when" under "vars". */
export function problemsUnder(problems: readonly PackProblem[], place: string): readonly PackProblem[] {
  return problems.filter(({ path }) => path === place || path.startsWith(`${place}.`))
}

/** Each problem as a sentence. */
export function ProblemList({ problems }: { readonly problems: readonly PackProblem[] }) {
  return (
    <ul className="studio-problems">
      {problems.map(({ sentence, path }) => (
        <li key={`${path} ${sentence}`}>{sentence}</li>
      ))}
    </ul>
  )
}
