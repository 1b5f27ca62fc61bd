import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Answer, ServedDesk } from './served-desk'

const folder = resolve(import.meta.dirname, '../../pages/gmail')
const nonce = 'k3Jx9QvT1mWb'

/** What Gmail's server says of its page: only its own scripts, few frames, and no markup from strings. */
const headers = {
  'content-security-policy': [
    `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http:`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-src 'self' https://accounts.google.com/ https://ogs.google.com/",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'x-content-type-options': 'nosniff',
}

function fileOf(name: string, contentType: string, own: Answer['headers'] = {}): Answer {
  const body = readFileSync(resolve(folder, name), 'utf8').replaceAll('NONCE', nonce)
  return { contentType, headers: own, body }
}

export const mailAddress = 'https://mail.google.com/mail/u/0/'

/**
 * Gmail with one thread open. Its address takes `?hl=de` for German words, `from=` for the address that mail goes out
 * under, `onlyaccount` for an account with one address, `unsigned` for no signature, `view=cm` for a window that holds
 * nothing but a reply.
 */
export const gmail: ServedDesk = {
  name: 'Gmail',
  url: `${mailAddress}?unsigned`,
  prepare: () => Promise.resolve(),
  answer({ pathname }) {
    if (pathname === '/mail/u/0/') return fileOf('mail.html', 'text/html', headers)
    if (pathname === '/mail/u/0/mail.js') return fileOf('mail.js', 'text/javascript')
    if (pathname === '/mail/u/0/mail.css') return fileOf('mail.css', 'text/css')
    return null
  },
  customerName: 'Nadia Brandt',
  sender: 'sam@acme.example',
  editable: '.ip .Am',
  send: '.ip .aoO',
  openReply: ['.bkH'],
  toNote: null,
  toReply: null,
}
