import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { linesOf, paragraphsOf } from './field-text'
import { parsed, place } from './mounted-editor'

// React holds the words and draws the field from them: what it does not hear, it would write over.
let held = ''
let setHeld: (value: string) => void = () => {}
let setReadOnly: (isReadOnly: boolean) => void = () => {}

function Field() {
  const [value, setValue] = useState('')
  const [isReadOnly, setIsReadOnly] = useState(false)
  held = value
  setHeld = setValue
  setReadOnly = setIsReadOnly
  return <textarea rows={6} value={value} readOnly={isReadOnly} onChange={({ target }) => setValue(target.value)} />
}

const root = createRoot(place())
flushSync(() => root.render(<Field />))

window.mounted = {
  editable: () => document.querySelector('textarea')!,
  fill(html) {
    flushSync(() => {
      setReadOnly(false)
      setHeld(linesOf(parsed(html)))
    })
  },
  html: () => paragraphsOf(held),
  setReadOnly: isReadOnly => flushSync(() => setReadOnly(isReadOnly)),
}
