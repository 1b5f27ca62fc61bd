import '@/lib/browser/polyfill'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PracticeDesk } from '@/components/practice/desk'
import { pageAddress } from '@/lib/browser/page-address'
import { startHands } from './start-hands'

const closing = new AbortController()
addEventListener('pagehide', () => closing.abort(), { once: true })
startHands(closing.signal)

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <PracticeDesk welcomeHref={pageAddress('welcome')} />
  </StrictMode>,
)
