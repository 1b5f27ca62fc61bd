import '@/lib/browser/polyfill'
import { createRoot } from 'react-dom/client'
import { type SwitchedOn, Welcome } from '@/components/welcome/welcome'
import { pageAddress } from '@/lib/browser/page-address'
import { enableSite, siteWritten } from '@/lib/browser/sites'

async function switchOn(written: string): Promise<SwitchedOn> {
  const site = siteWritten(written)
  if (site === null) return { kind: 'no-address' }
  const isOn = await enableSite(site)
  return { kind: isOn ? 'on' : 'refused', site: new URL(site).host }
}

createRoot(document.querySelector('#root')!).render(
  <Welcome onSwitchOn={switchOn} practiceHref={pageAddress('practice')} optionsHref={pageAddress('options')} />,
)
