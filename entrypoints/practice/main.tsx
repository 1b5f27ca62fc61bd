import '@/lib/browser/polyfill'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PracticeDesk } from '@/components/practice/desk'

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <PracticeDesk />
  </StrictMode>,
)
