// The mail page's own behaviour. Builds nodes and never assigns markup, as a page under Trusted Types must.

const languages = {
  en: {
    product: 'Mail',
    compose: 'Compose',
    account: 'Google Account: Sam Okoro (sam@acme.example)',
    reply: 'Reply',
    forward: 'Forward',
    newMessage: 'New Message',
    fullScreen: 'Full screen',
    close: 'Save & close',
    kind: 'Type of response',
    popOut: 'Pop out reply',
    to: 'To',
    from: 'From',
    subject: 'Subject',
    body: 'Message Body',
    trimmed: 'Show trimmed content',
    send: 'Send',
    sendAndArchive: 'Send and archive',
    sendOptions: 'More send options',
    schedule: 'Schedule send',
    discard: 'Discard draft',
    sent: 'Message sent',
    tomorrow: 'Tomorrow morning',
    wrote: 'On Wed, 13 May 2026 at 08:02, ',
    wroteEnd: ' wrote:',
    forwarded: '---------- Forwarded message ---------',
  },
  de: {
    product: 'Post',
    compose: 'Schreiben',
    account: 'Google-Konto: Sam Okoro (sam@acme.example)',
    reply: 'Antworten',
    forward: 'Weiterleiten',
    newMessage: 'Neue Nachricht',
    fullScreen: 'Vollbild',
    close: 'Speichern und schließen',
    kind: 'Art der Antwort',
    popOut: 'Antwort in neuem Fenster',
    to: 'An',
    from: 'Von',
    subject: 'Betreff',
    body: 'Nachrichtentext',
    trimmed: 'Gekürzten Inhalt einblenden',
    send: 'Senden',
    sendAndArchive: 'Senden und archivieren',
    sendOptions: 'Weitere Sendeoptionen',
    schedule: 'Senden planen',
    discard: 'Entwurf verwerfen',
    sent: 'Nachricht gesendet',
    tomorrow: 'Morgen früh',
    wrote: 'Am Mi., 13. Mai 2026 um 08:02 Uhr schrieb ',
    wroteEnd: ':',
    forwarded: '---------- Forwarded message ---------',
  },
}

const options = new URLSearchParams(location.search)
const word = languages[options.get('hl') ?? 'en']
document.documentElement.lang = options.get('hl') ?? 'en'

window.sent = []
window.violations = []
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
)

/** @type {<E extends Element = HTMLElement>(selector: string, within?: ParentNode) => E} */
const find = (selector, within = document) => within.querySelector(selector)

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

function speak(within) {
  for (const element of within.querySelectorAll('[data-word]')) {
    element.textContent = word[element.dataset.word]
    if (element.dataset.tooltip === '') element.dataset.tooltip = word[element.dataset.word]
  }
  for (const element of within.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', word[element.dataset.label])
  }
}

function signature() {
  const lines = make('div', { dir: 'ltr' }, 'Sam Okoro', make('br'), 'Acme, Customer Care')
  return [
    make('span', { class: 'gmail_signature_prefix' }, '-- '),
    make('br'),
    make('div', { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, lines),
  ]
}

/** The message that is answered, as it is quoted or passed on. */
function quote(kind) {
  const original = find('.h7 .a3s > div').cloneNode(true)
  const author = make('a', { href: 'mailto:nadia.brandt@mail.example' }, 'nadia.brandt@mail.example')
  const heading = make('div', { dir: 'ltr', class: 'gmail_attr' })
  if (kind === 'forward') heading.append(word.forwarded, make('br'), 'Nadia Brandt <', author, '>', make('br'))
  else heading.append(word.wrote, 'Nadia Brandt <', author, '>', word.wroteEnd, make('br'))
  const body =
    kind === 'forward'
      ? original
      : make('blockquote', { class: 'gmail_quote', style: 'margin:0px 0px 0px 0.8ex' }, original)
  return make('div', { class: 'gmail_quote gmail_quote_container' }, heading, body)
}

let composes = 0

/** Fills one compose: `reply` keeps its quote back behind the dots, `forward` shows it, `new` has none. */
function compose(kind) {
  const root = find('#compose').content.cloneNode(true).firstElementChild
  speak(root)
  const field = name => find(`input[name=${name}]`, root)
  const editable = find('.Am', root)
  field('composeid').value = String(++composes)
  field('from').value = options.get('from') ?? 'sam@acme.example'
  find('.J-M-from', root).textContent = field('from').value
  if (options.has('onlyaccount')) find('tr.from', root).remove()
  if (kind === 'reply') field('rm').value = '#msg-f:1803'
  if (kind !== 'new') {
    const subject = find('h2.hP').textContent
    field('subjectbox').value = `${kind === 'forward' ? 'Fwd' : 'Re'}: ${subject}`
  } else find('.kinds', root).remove()
  if (kind === 'reply') addRecipient(root, 'Nadia Brandt', 'nadia.brandt@mail.example')
  find('.kind', root)?.classList.add(kind === 'forward' ? 'mI' : 'mK')
  editable.append(make('div', { dir: 'ltr' }, make('br')))
  if (!options.has('unsigned'))
    editable.append(make('br', { clear: 'all' }), make('div', {}, make('br')), ...signature())
  if (kind === 'forward') editable.append(make('br'), make('br'), quote(kind))
  if (kind !== 'reply') find('.ajR', root).remove()
  if (kind === 'new' || options.has('noarchive')) find('.archive', root).parentElement.remove()
  wire(root, kind)
  return root
}

function addRecipient(root, name, address) {
  const option = make('div', { role: 'option', 'data-name': name, 'data-hovercard-id': address }, name)
  find('.anm [role=listbox]', root).append(make('div', {}, make('div', {}, option)))
}

function wire(root, kind) {
  const editable = find('.Am', root)
  const menu = find('.sendMenu', root)
  const scheduled = find('[selector=scheduledSend]', root)
  scheduled.id = `schedule-${composes}`
  const send = () => sendFrom(root, editable, kind)

  for (const control of root.querySelectorAll('.aoO, .Uo')) {
    press(control, send)
  }
  press(find('.hG', root), () => {
    menu.hidden = !menu.hidden
    if (menu.hidden) return
    menu.setAttribute('aria-activedescendant', scheduled.id)
    menu.focus()
  })
  const schedule = () => {
    menu.hidden = true
    pickTime(send)
  }
  scheduled.addEventListener('click', schedule)
  menu.addEventListener('keydown', event => event.key === 'Enter' && schedule())
  root.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  })
  const dots = find('.ajR', root)
  if (dots) {
    press(dots, () => {
      dots.remove()
      editable.append(make('br'), make('br'), quote(kind))
    })
  }
  chooseSender(root)
  find('.oh', root).addEventListener('click', () => close(root))
  find('.Ha', root)?.addEventListener('click', () => close(root))
  find('.Hq', root)?.addEventListener('click', () => toFullScreen(root))
  find('.popOut', root)?.addEventListener('click', () => popOut(root))
}

/** A div that acts as a button: the click, and the keys at the moment they go down. */
function press(control, act) {
  control.addEventListener('click', act)
  control.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act()
  })
}

function chooseSender(root) {
  const shown = find('.J-M-from', root)
  const menu = find('.J-M-awS', root)
  shown?.addEventListener('click', () => {
    menu.hidden = !menu.hidden
  })
  for (const choice of menu?.querySelectorAll('[role=menuitem]') ?? []) {
    choice.addEventListener('click', () => {
      find('input[name=from]', root).value = choice.getAttribute('value')
      shown.textContent = choice.getAttribute('value')
      menu.hidden = true
      find('.Am', root).focus()
    })
  }
}

function pickTime(send) {
  const picker = make('div', { class: 'picker', role: 'dialog' })
  const choice = make('div', { role: 'menuitem', tabindex: '0', class: 'Az' }, word.tomorrow)
  choice.addEventListener('click', () => {
    picker.remove()
    send()
  })
  picker.append(choice)
  document.body.append(picker)
  choice.focus()
}

function sendFrom(root, editable, kind) {
  const message = { mode: 'public', text: editable.innerText.replaceAll('\u00a0', ' '), html: editable.innerHTML }
  window.sent.push(message)
  close(root)
  find('.vh').textContent = word.sent
  if (kind === 'reply' && window.opener) window.opener.sent.push(message)
}

function close(root) {
  const reply = root.closest('.ip')
  reply?.classList.remove('adB')
  if (reply) find('.amn', reply).hidden = false
  const dialog = root.closest('.AD') ?? root.closest('[role=dialog]')
  root.remove()
  dialog?.remove()
}

function dialogWith(root) {
  return make('div', { class: 'nH Hd', role: 'dialog', 'aria-label': word.newMessage }, root)
}

function openMole(kind) {
  const root = compose(kind)
  find('.no').append(make('div', { class: 'AD' }, dialogWith(root)))
  find('.Am', root).focus()
}

/** Only the dialog is moved: what is in it stays the same. */
function toFullScreen(root) {
  const dialog = root.closest('[role=dialog]')
  find('.aSt').append(dialog)
  find('.Am', root).focus()
}

function openInline(kind) {
  const reply = find('.ip')
  const root = compose(kind)
  find('.title', root).remove()
  find('.amn', reply).hidden = true
  reply.classList.add('adB')
  reply.append(make('div', { class: 'AO' }, root))
  find('.Am', root).focus()
}

function popOut(root) {
  close(root)
  const address = new URL(location.href)
  address.searchParams.set('view', 'cm')
  window.open(address, '_blank', 'popup,width=700,height=600')
}

/** A window with nothing but the compose in it, and the quote at hand. */
function fillWindow() {
  const root = compose('reply')
  for (const part of root.querySelectorAll('.title, .popOut')) part.remove()
  if (options.has('quoted')) find('.ajR', root).click()
  find('.thread').remove()
  find('header').remove()
  document.body.className = 'xE xp'
  document.title = `${find('input[name=subjectbox]', root).value} - sam@acme.example - Acme Mail`
  document.body.prepend(make('div', { role: 'main' }, root))
  find('.Am', root).focus()
}

speak(document)
if (options.get('view') === 'cm') fillWindow()
else {
  find('[gh=cm]').addEventListener('click', () => openMole('new'))
  find('.bkH').addEventListener('click', () => openInline('reply'))
  find('.bkG').addEventListener('click', () => openInline('forward'))
}
