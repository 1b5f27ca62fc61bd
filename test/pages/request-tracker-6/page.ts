import { isBroken, send, showBody, showWritten, ticketInAddress } from '../desk-page/desk-page'
import { mountClassicCkeditor5 } from '../editors-on-pages/ckeditor5'
import type { MountedEditor } from '../editors-on-pages/mounted-editor'
import { displayPage, parts, shell, updatePage } from './ticket-page'
import './page.css'

// What the page's own scripts do: htmx, which changes the page and never loads another; an editor for each field of rich
// text; lists to choose from in place of the browser's own; and sending.

showBody(shell)
let editor: MountedEditor

function show(): Promise<void> {
  const ticket = ticketInAddress(/[?&]id=(\d+)/)
  const container = document.createElement('div')
  container.className = 'main-container'
  const isReply = location.pathname.endsWith('/Update.html')
  container.innerHTML = isReply ? updatePage(ticket) : displayPage(ticket)
  document.querySelector('.main-container')!.replaceWith(container)
  return isReply ? fill(container) : Promise.resolve()
}

/** Each part of the reply page comes by a request of its own. */
async function fill(container: HTMLElement): Promise<void> {
  for (const [part, markup] of Object.entries(parts)) {
    await new Promise(done => requestAnimationFrame(done))
    const place = container.querySelector(`[hx-post$="/${part}"]`)!
    place.innerHTML = markup(ticketInAddress(/[?&]id=(\d+)/))
    for (const field of place.querySelectorAll<HTMLTextAreaElement>('textarea.richtext')) {
      const mounted = await mountClassicCkeditor5(field)
      if (field.name === 'UpdateContent') editor = mounted
    }
    for (const select of place.querySelectorAll('select')) drawList(select)
    if (part === 'Message') showWritten(() => editor)
  }
}

/** As Tom Select does: the select stays, unseen, and hears of each choice. */
function drawList(select: HTMLSelectElement): void {
  select.classList.add('tomselected', 'ts-hidden-accessible')
  select.style.display = 'none'
  const options = [...select.options].map(
    ({ value, text }) => `<div class="option" data-value="${value}">${text}</div>`,
  )
  select.insertAdjacentHTML(
    'afterend',
    `<div class="ts-wrapper form-select single ${select.name}"><div class="ts-control">${select.selectedOptions[0]!.text}</div><div class="ts-dropdown single">${options.join('')}</div></div>`,
  )
  if (isBroken('mode') && select.name === 'UpdateType') select.name = 'Kind'
}

function choose(option: HTMLElement): void {
  const wrapper = option.closest('.ts-wrapper')!
  const select = wrapper.previousElementSibling as HTMLSelectElement
  select.value = option.dataset.value!
  wrapper.querySelector('.ts-control')!.textContent = option.textContent
  wrapper.classList.remove('dropdown-active')
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }))
}

function goTo(address: string): void {
  history.pushState(null, '', address)
  void show()
}

document.addEventListener('click', event => {
  const target = event.target as Element
  const link = target.closest('a[href]')
  if (link) {
    event.preventDefault()
    goTo(new URL(link.getAttribute('href')!, location.href).href)
  }
  target.closest('.ts-control')?.closest('.ts-wrapper')?.classList.add('dropdown-active')
  const option = target.closest<HTMLElement>('.ts-dropdown .option')
  if (option) choose(option)
})

document.addEventListener('submit', event => {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  // Without its button the product draws the page anew, and sends nothing.
  if (event.submitter?.getAttribute('name') !== 'SubmitTicket') return
  send(form.querySelector('select')!.value === 'private' ? 'internal' : 'public', editor)
  goTo(`/Ticket/Display.html?id=${new FormData(form).get('id')}`)
})

void show()
