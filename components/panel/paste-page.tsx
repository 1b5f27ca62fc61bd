import { words } from '@/lib/strings/words'
import { CoachIcon, LockIcon } from '../ui/icons'
import { PasteBox, type PasteBoxProps } from './paste-box'
import './panel.css'

/** The place for a pasted reply as a page of its own, for where there is no panel. */
export function PastePage(props: Pick<PasteBoxProps, 'paste' | 'replace' | 'onCopy'>) {
  return (
    <main className="panel paste-page" aria-label={words('panel.landmark')}>
      <header className="header">
        <div className="header-line">
          <span className="header-mark">
            <CoachIcon />
          </span>
          <h1 className="header-title">{words('paste.title')}</h1>
        </div>
      </header>
      <PasteBox {...props} entered={0} />
      <footer className="footer">
        <LockIcon size={12} />
        {words('panel.promise')}
      </footer>
    </main>
  )
}
