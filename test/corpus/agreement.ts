/** How well what was found agrees with what a person labelled; each figure lies between 0 and 1. */
export interface Agreement {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** How many a person labelled. */
  readonly labelled: number
}

/** Yes-or-no labels, one pair an item. */
export function agreementOf(pairs: readonly { readonly labelled: boolean; readonly found: boolean }[]): Agreement {
  const both = pairs.filter(({ labelled, found }) => labelled && found).length
  return agreement(
    both,
    pairs.filter(({ found }) => found).length,
    both,
    pairs.filter(({ labelled }) => labelled).length,
  )
}

/** Labelled places against found ones, text by text: two agree where `isSame` says so. */
export function placesAgreementOf<Labelled, Found>(
  texts: readonly { readonly labelled: readonly Labelled[]; readonly found: readonly Found[] }[],
  isSame: (labelled: Labelled, found: Found) => boolean,
): Agreement {
  let rightlyFound = 0
  let found = 0
  let met = 0
  let labelled = 0
  for (const text of texts) {
    found += text.found.length
    labelled += text.labelled.length
    rightlyFound += text.found.filter(one => text.labelled.some(label => isSame(label, one))).length
    met += text.labelled.filter(label => text.found.some(one => isSame(label, one))).length
  }
  return agreement(rightlyFound, found, met, labelled)
}

function agreement(rightlyFound: number, found: number, met: number, labelled: number): Agreement {
  const precision = found === 0 ? 0 : rightlyFound / found
  const recall = labelled === 0 ? 0 : met / labelled
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, labelled }
}
