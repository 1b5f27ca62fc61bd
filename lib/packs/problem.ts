/** One thing that is wrong with a pack, told to the person who wrote it. */
export interface PackProblem {
  /** What it is about, by the words its author knows: "Rule 'Lead with what you can do'". */
  readonly where: string
  /** What is wrong and how to mend it, in one or two plain sentences. */
  readonly sentence: string
  /** The place in the file ("rules.3.phrases"), for the details fold. */
  readonly path: string
}

/** One line for whoever keeps the pack's file: "team.json (rules.3.phrases): Rule 'Lead with what you can do': …". */
export function problemLine(file: string, { where, sentence, path }: PackProblem): string {
  const place = path ? `${file} (${path})` : file
  return `${place}: ${sentence.startsWith(where) ? sentence : `${where}: ${sentence}`}`
}

/** The name of a part of a pack: a rule by its message, an item by its text, a term by its word. */
export function nameOf(kind: 'Rule' | 'Item' | 'Term' | 'Exemplar' | 'Ticket', value: unknown, at: number): string {
  const words = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const known = {
    Rule: words.message,
    Item: words.text,
    Term: words.use,
    Exemplar: words.title,
    Ticket: words.subject,
  }[kind]
  const name = typeof known === 'string' && known.trim() !== '' ? known : words.id
  return typeof name === 'string' && name !== '' ? `${kind} '${name.slice(0, 80)}'` : `${kind} number ${at + 1}`
}
