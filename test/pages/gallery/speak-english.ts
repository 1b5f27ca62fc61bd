import catalogue from 'virtual:english-catalogue'
import { getMessageFrom } from '../../strings/get-message'

// Must be imported before anything that asks the browser for words: this page is no extension page.
Object.assign(globalThis, {
  chrome: {
    runtime: { id: 'gallery', getURL: (path: string) => path },
    i18n: { getMessage: getMessageFrom(catalogue) },
  },
})
