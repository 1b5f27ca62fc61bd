/**
 * Whether two values of the protocol say the same: plain data, compared value by value and left at the first
 * difference. What is the very same object is not gone into.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [names, others] = [Object.keys(one), Object.keys(other)]
  if (names.length !== others.length) return false
  return names.every(name => name in other && isSame((one as Values)[name], (other as Values)[name]))
}

type Values = Readonly<Record<string, unknown>>
