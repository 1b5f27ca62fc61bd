/** Gives each element a number from 1 on and keeps it for as long as the element lives: several may look the same. */
export function numbering(): (element: Element) => number {
  const numbers = new WeakMap<Element, number>()
  let seen = 0
  return element => {
    const number = numbers.get(element) ?? ++seen
    numbers.set(element, number)
    return number
  }
}
