import type { Catalogue } from './catalogue'

/** The browser's `i18n.getMessage` over a catalogue: $1 to $9 are filled in, an unknown name gives an empty text. */
export function getMessageFrom(catalogue: Catalogue) {
  return (name: string, substitutions: string | string[] = []): string => {
    const values = [substitutions].flat()
    return (catalogue[name]?.message ?? '').replace(/\$(\d)/g, (_, number) => values[Number(number) - 1] ?? '')
  }
}
