import { agentName, type Ticket, tickets } from './tickets'
import './lotus.css'

// The ticket page of older accounts: one listener on the body for everything, an editor of its own, several tickets
// mounted one behind the other.

const sent: { readonly mode: 'public' | 'internal'; readonly text: string; readonly html: string }[] = []
Object.assign(window, { sent })

const mails = tickets.filter(({ channel }) => channel === 'web')

function ticketInAddress(): number {
  return Number(/\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1] ?? mails[0]!.id)
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = (words: readonly string[]) => words.map(line => `<p>${escaped(line)}</p>`).join('')

function event(sender: string, isNote: boolean, body: string): string {
  return `<div class="event ${isNote ? '' : 'is-public'}">
    <div class="header"><div class="actor"><span class="name"><a href="#">${escaped(sender)}</a></span></div></div>
    <div class="comment"><div class="zd-comment">${body}</div></div>
  </div>`
}

function workspace({ id, subject, messages }: Ticket): string {
  const events = messages.map(({ sender, isNote = false, words, quoted }) =>
    event(sender, isNote, paragraphs(words) + (quoted ? `<blockquote>${paragraphs(quoted.words)}</blockquote>` : '')),
  )
  return `<div class="workspace" data-number="${id}">
    <header class="ticket-header"><input name="subject" aria-label="Subject" value="${escaped(subject)}"></header>
    <div class="comment_input_wrapper"><div class="comment_input is-public"><div class="content">
      <div class="header">
        <span class="btn track-id-publicComment active" role="button" tabindex="0">Public reply</span>
        <span class="btn track-id-privateComment" role="button" tabindex="0">Internal note</span>
      </div>
      <div class="body"><div class="zendesk-editor--rich-text-container">
        <div class="editor zendesk-editor--rich-text-comment" contenteditable="true" aria-label="Comment"></div>
        <div class="zendesk-editor--toolbar"><b>B</b> <i>I</i></div>
      </div></div>
    </div></div></div>
    <div class="event-container">${events.join('')}</div>
    <footer class="ticket-resolution-footer"><div class="ticket-resolution-footer-pane">
      <div class="ticket_submit_buttons">
        <button type="button" class="save">Submit as <b>Open</b></button>
        <button type="button" data-test-id="submit_button-menu-button" aria-label="Other status">⌄</button>
      </div>
    </div></footer>
  </div>`
}

document.querySelector('#root')!.innerHTML = `
  <nav class="tabs">${mails.map(({ id, subject }) => `<a href="/agent/tickets/${id}">${escaped(subject)}</a>`).join('')}</nav>
  <section id="main_panes">${mails.map(workspace).join('')}</section>`

function showFront(): void {
  for (const pane of document.querySelectorAll<HTMLElement>('.workspace')) {
    pane.style.visibility = pane.dataset.number === String(ticketInAddress()) ? 'visible' : 'hidden'
  }
}

function submit(pane: Element): void {
  const box = pane.querySelector<HTMLElement>('.zendesk-editor--rich-text-comment')!
  const text = box.innerText.trim()
  if (text === '') return
  const isNote = pane.querySelector('.comment_input:not(.is-public)') !== null
  sent.push({ mode: isNote ? 'internal' : 'public', text, html: box.innerHTML })
  pane.querySelector('.event-container')!.innerHTML += event(agentName, isNote, box.innerHTML)
  box.replaceChildren()
}

function choose(tab: Element): void {
  for (const other of tab.parentElement!.children) other.classList.toggle('active', other === tab)
  tab.closest('.comment_input')!.classList.toggle('is-public', tab.matches('.track-id-publicComment'))
}

document.body.addEventListener('click', event => {
  const target = event.target as Element
  const pane = target.closest('.workspace')
  const link = target.closest<HTMLAnchorElement>('.tabs a')
  const tab = target.closest('.btn')
  if (link) {
    event.preventDefault()
    history.pushState(null, '', link.href)
    showFront()
  }
  if (tab) choose(tab)
  if (pane && target.closest('button.save')) submit(pane)
})
addEventListener('popstate', showFront)
showFront()
