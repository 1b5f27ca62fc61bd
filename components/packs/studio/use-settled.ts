import { useEffect, useState } from 'react'

/** How long nobody may type before what they wrote is looked at, in milliseconds. */
const pause = 250

/** The value once it has stood still for a moment: reading a pack at each letter would be work for nothing. */
export function useSettled<Value extends object>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  const isSame = Object.entries(value).every(([key, held]) => settled[key as keyof Value] === held)
  useEffect(() => {
    if (isSame) return
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  })
  return settled
}
