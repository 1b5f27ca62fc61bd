const vague =
  /,?\s*\b(?:(?:just )?as soon as (?:possible|we can|i can|we possibly can)|asap|very soon|some time soon|soon|shortly|in due course|at some point|in the near future|when (?:we|i) (?:can|get a chance)|at (?:our|my) earliest convenience|in a timely manner)\b/gi

/** Without "soon" and its like, for a sentence that gets a time to fill in. */
export function withoutVagueTime(text: string): string {
  return text.replace(vague, '').trim()
}
