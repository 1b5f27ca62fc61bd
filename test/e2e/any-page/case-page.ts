import type { Page } from '@playwright/test'
import type { ServedSite } from '../desks/served-desk'
import type { LaunchedBrowser } from '../harness/browser'
import { switchOn } from '../harness/coach'
import { angryCustomer } from '../request-tracker/angry-customer'

const address = 'https://crm.example/cases/4471'

/** What a page of nobody's says: a thread, tabs for reply and note, a box, and a Send that keeps what went out. */
const page = (composer: string) => `<!doctype html><html lang="en"><title>Case 4471</title>
<style>body { max-width: 860px; font: 15px/1.5 sans-serif } [role=tab][aria-selected=true] { font-weight: bold } textarea, [contenteditable], iframe { display: block; width: 640px; height: 120px; border: 1px solid #888; white-space: pre-wrap }</style>
<h1>${angryCustomer.subject}</h1>
<article class="message-castellano"><p>${angryCustomer.text}</p><button>Reply</button></article>
<script>window.sent = []</script>
${composer}`

const tabs = `<nav id="tabs"><button role="tab" aria-selected="true">Reply</button><button role="tab" aria-selected="false">Internal note</button></nav>
<script>
  for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => {
    for (const other of document.querySelectorAll('[role=tab]')) other.setAttribute('aria-selected', String(other === tab))
  }
</script>`
/** A field with tabs for reply and note around it; `window.sent` keeps what went out. */
export const form = `<section>${tabs}<form id="answer"><textarea id="box" aria-label="Message"></textarea><button>Send</button></form></section>
<script>
  document.querySelector('form').onsubmit = event => {
    event.preventDefault()
    window.sent.push(document.querySelector('#box').value)
  }
</script>`

/** The same for a window of any browser, and another page of that site to go to. */
export const caseSite: ServedSite = {
  url: address,
  prepare: () => Promise.resolve(),
  answer: ({ pathname }) => ({
    contentType: 'text/html',
    body: pathname.startsWith('/cases/') ? page(form) : '<!doctype html><html lang="en"><title>Elsewhere</title>',
  }),
}

/** A page of no helpdesk's with this composer in it, once the coach is switched on there. */
export async function openCase(browser: LaunchedBrowser, composer: string): Promise<Page> {
  await browser.context.route('https://crm.example/**', route =>
    route.fulfill({ contentType: 'text/html', body: page(composer) }),
  )
  const opened = await browser.context.newPage()
  await opened.goto(address)
  await switchOn(browser, opened)
  return opened
}
