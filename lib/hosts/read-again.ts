/**
 * A reading that is asked for at each change of the draft, and made only when what is read has changed: of an element
 * that says what it said, the last reading is given again. `sourceOf`: what to compare; the element's text unless told.
 */
export function readAgain<Part extends Element, Reading>(
  read: (element: Part, source: string) => Reading,
  sourceOf: (element: Part) => string = element => element.textContent ?? '',
): (element: Part) => Reading {
  const readings = new WeakMap<Part, { readonly source: string; readonly reading: Reading }>()
  return element => {
    const source = sourceOf(element)
    const last = readings.get(element)
    if (last?.source === source) return last.reading
    const reading = read(element, source)
    readings.set(element, { source, reading })
    return reading
  }
}
