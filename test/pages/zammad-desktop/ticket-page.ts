import { agentName, escaped, paragraphs, type Said, type Ticket } from '../desk-page/tickets'

/** Up to 7.0 a reply's kind and visibility are lists to choose from; later a row of tabs and a switch. */
export type Controls = 'lists' | 'switches'

/** An icon as the product draws each of them. */
export const icon = (name: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="icon fill-current icon-${name}" width="12" height="12" aria-hidden="true"><use href="#icon-${name}"></use></svg>`

interface Shown {
  readonly controls?: Controls
  /** The editor's markup, where no editor is put in. */
  readonly editor?: string
}

/**
 * The page of Zammad's newer view with this ticket in its middle, as the Vue templates under app/frontend/apps/desktop
 * write it: TicketDetailViewContent, ArticleList, ArticleReply, TicketDetailBottomBar. A reply was begun with "Reply".
 */
export function ticketPage(ticket: Ticket, shown: Shown = {}): string {
  return `<body><div id="app"><div class="grid h-full">
<aside id="main-sidebar" aria-label="Main sidebar"><header><h2>Home</h2></header><div class="tabs"></div></aside>
<div id="main-content" class="relative">${ticketView(ticket, shown)}</div>
</div></div></body>`
}

/** One ticket, all of it: the page takes it out whole when another tab is opened. */
export function ticketView(ticket: Ticket, { controls = 'lists', editor = '' }: Shown = {}): string {
  const { id, subject, customer, messages } = ticket
  return `<div class="flex h-full max-h-screen flex-col">
<div class="grid h-full duration-100">
  <main class="relative"><div data-test-id="layout-wrapper" class="flex h-full grow flex-col gap-3">
    <div class="relative grid h-full w-full overflow-y-auto" data-test-id="ticket-detail-content-container">
      <header class="col-start-1" data-test-id="ticket-detail-top-bar-clipped-details" inert>
        <h1>Ticket#${31_000 + id}</h1>${title(subject)}
      </header>
      <header data-test-id="ticket-detail-top-bar-full-details">
        <nav aria-label="Breadcrumb navigation"><ol><li><a href="#">Tickets</a></li><li><h1>Ticket#${31_000 + id}</h1></li></ol>
          <button type="button" aria-label="Copy ticket number">${icon('files')}</button></nav>
        <div class="grid"><p class="line-clamp-1!" data-test-id="common-label">${escaped(customer.name)}</p>${title(subject)}</div>
      </header>
      <section role="feed" aria-busy="false" class="space-y-10">${messages.map(article).join('')}</section>
      ${replyPanel({ controls, editor })}
      <div id="wrapper-form-ticket-edit" class="hidden" aria-hidden="true"><form id="form-ticket-edit-${id}"></form></div>
    </div>
  </div></main>
  <aside id="content-sidebar" aria-label="Content sidebar"><div id="ticketEditAttributeForm"><output role="combobox" name="state_id">open</output></div></aside>
</div>
<footer class="sticky flex h-14">
  <div class="flex gap-4"><button type="button" aria-label="Agent two">A2</button></div>
  <button type="button" class="discard-changes"><span class="truncate">Discard your unsaved changes</span></button>
  <div class="inline-flex w-min"><button type="button" class="screen-behavior"><span class="truncate">Stay on tab</span>${icon('chevron-up')}</button></div>
  <div class="inline-flex gap-px">
    <button type="button" class="update grow"><span class="truncate">Update</span></button>
    <button type="button" class="drafts-and-macros" aria-label="Drafts &amp; macros">${icon('chevron-up')}</button>
  </div>
</footer></div>`
}

/** What opens over the page from the arrow beside "Update". */
export const draftsAndMacros = `<div role="region" class="popover fixed z-50"><section><ul role="menu">
<li role="menuitem"><span role="heading" aria-level="3">Drafts</span><button data-test-id="popover-menu-item" class="save-as-draft"><span data-test-id="common-label">${icon('floppy')}Save as draft</span></button></li>
<li role="menuitem"><span role="heading" aria-level="3">Macros</span><button data-test-id="popover-menu-item" class="macro"><span data-test-id="common-label">${icon('play-circle')}Close &amp; Tag as Spam</span></button></li>
</ul></section></div>`

/** Opened over the page by the list of who may read the reply. */
export const visibilities = `<div id="common-select" role="listbox">
<div role="option" class="choose-internal" tabindex="0">${icon('lock')}<span>Internal</span></div>
<div role="option" class="choose-public" tabindex="0">${icon('unlock')}<span>Public</span></div></div>`

const title = (subject: string) => `
<div role="button" class="group relative" tabindex="0"><div class="Content relative"><span role="heading" aria-level="2" data-test-id="common-label">${escaped(subject)}</span></div></div>`

/** What Tiptap makes of its place, for tests without a browser. */
export const mountedBody =
  '<div contenteditable="true" role="textbox" name="body" id="body-1" translate="no" class="tiptap ProseMirror" tabindex="0"><p><br class="ProseMirror-trailingBreak"></p></div>'

export const signature = `<div data-signature="true" class="signature" data-signature-id="1"><p>${agentName}<br>Acme</p></div>`

/** A mail to the customer. */
export function replyPanel({ controls, editor }: Required<Shown>): string {
  const body = `<div class="formkit-outer" data-type="editor"><label for="body-1">Text</label><div class="flex flex-col relative" tabindex="-1">
    <div data-field="wrapper"><div class="text-base cursor-text place-editor" data-test-id="field-editor">${editor}</div></div>
    <div data-test-id="action-bar" role="toolbar"><button type="button" aria-label="Format as bold">B</button></div></div></div>`
  return `<div class="relative mx-auto flex w-full flex-col" aria-labelledby="article-reply-form-title" role="complementary" aria-expanded="true">
  <div class="flex h-full grow flex-col" data-test-id="article-reply-stripes-panel"><div class="isolate flex h-full grow flex-col">
    <div class="flex h-10 items-center p-3"><h2 id="article-reply-form-title">Reply</h2>
      <button type="button" aria-label="Discard unsaved reply">${icon('trash')}</button><button type="button" class="pin" aria-label="Pin this panel">${icon('pin-angle')}</button></div>
    <div id="ticketArticleReplyForm" class="grow px-3 pb-3"><div class="formkit-group"><input type="hidden" name="inReplyTo" value=""><input type="hidden" name="subtype" value="reply">${
      controls === 'lists'
        ? `${list('articleType', 'mail', 'Email')}${list('internal', 'unlock', 'Public')}${recipient}${body}`
        : `<div class="flex flex-wrap items-center">${tabs}${visibilitySwitch}</div>
           <div data-test-id="article-reply-internal-indicator" class="rounded-b-2xl bg-neutral-50">${recipient}${body}</div>`
    }</div></div>
  </div></div></div>`
}

const recipient =
  '<div class="formkit-outer" data-type="recipient"><output role="combobox" name="to"><div role="list"><div role="listitem">nadia</div></div></output></div>'

const list = (name: string, of: string, label: string) => `
<div class="formkit-outer" data-type="select"><div class="flex h-auto min-h-10" data-test-id="field-select">
  <output id="${name}-1" role="combobox" aria-controls="common-select" aria-haspopup="menu" name="${name}" tabindex="0"><div class="flex grow" role="list"><div role="listitem">${icon(of)}<span>${label}</span></div></div>${icon('chevron-down')}</output>
</div></div>`

const tabs = `<div class="formkit-outer" data-type="toggleButtons"><div role="tablist">
  <span id="tab-label-email" role="tab" aria-selected="true">${icon('mail')}<span>Email</span></span>
  <span id="tab-label-phone" role="tab" aria-selected="false">${icon('phone')}<span>Phone</span></span>
  <span id="tab-label-note" role="tab" aria-selected="false">${icon('note')}<span>Note</span></span></div></div>`

const visibilitySwitch = `<div class="formkit-outer" data-type="toggle">
  <button id="internal-1" type="button" role="switch" aria-checked="true"><div class="knob">${icon('unlock')}</div></button><span>Public</span></div>`

function article({ who, name, words, quoted }: Said, at: number): string {
  const isCustomer = who === 'customer'
  const older = quoted
    ? `<span class="js-signatureMarker"></span><div>${escaped(quoted.heading)}</div><blockquote type="cite">${paragraphs(quoted.words)}</blockquote>`
    : ''
  return `<article id="article-${at + 1}" aria-posinset="${at + 1}">
  <div class="group/article relative rounded-t-xl${who === 'note' ? ' bg-stripes' : ''}" data-test-id="article-bubble-container-${at + 1}">
    <a class="absolute! bottom-0" href="#"><span class="avatar">${escaped(name.slice(0, 2))}</span></a>
    <div class="grid w-full"><div id="article-meta-information-${at + 1}" aria-hidden="true"></div>
      <div class="relative isolate"><button type="button" aria-label="Toggle article meta information" aria-expanded="false"></button>
        <div class="Content relative p-3 ${isCustomer ? 'Content--customer' : 'Content--agent'}" data-test-id="article-bubble-body-${at + 1}">
          <div class="absolute top-3 flex w-full" role="group" aria-describedby="author-name-and-creation-date"><p id="author-name-and-creation-date" class="sr-only">Author name and article creation date</p>
            <span class="font-bold" data-test-id="common-label">${escaped(name)}</span><time>2 days ago</time></div>
          <div data-test-id="article-content" class="overflow-hidden text-sm"><section class="inner-article-body">${paragraphs(words)}${older}</section></div>
        </div></div>
      <footer class="attachments"><button type="button">photo.jpg</button></footer></div>
    <div class="absolute"><button type="button" aria-label="Reply">${icon('reply')}</button></div>
  </div></article>`
}
