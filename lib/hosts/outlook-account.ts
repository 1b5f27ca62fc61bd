const address = /[^\s@<>()[\]",;:/]+@[^\s@<>()[\]",;:/]+\.[^\s@<>()[\]",;:/]+/

// The button of one's own at the top right: its label names the account, in most accounts with the address.
const accountSelector =
  '#O365_MainLink_Me, #mectrl_main_trigger, [data-testid="mectrl_main_trigger"], #meControl button'
// In the card that opens from it; it stays on the page once it was opened.
const openedSelector = '#mectrl_currentAccount_secondary'
const nameSelector = '#mectrl_currentAccount_primary'
/** Where the page itself keeps for whom it was opened. */
const hint = 'olk-login_hint'
// The line that says under which address this mail goes out, where it is shown.
const fromSelector = '[aria-label^="From"]'

function addressIn(text: string | null | undefined): string | null {
  return address.exec(text ?? '')?.[0].toLowerCase() ?? null
}

/** The account's own address, as the page has it: in the card, on the button, or in what it keeps for itself. */
export function accountOf(document: Document): string | null {
  const opened = addressIn(document.querySelector(openedSelector)?.textContent)
  if (opened) return opened
  for (const button of document.querySelectorAll(accountSelector)) {
    const found = addressIn(button.getAttribute('aria-label')) ?? addressIn(button.getAttribute('title'))
    if (found) return found
  }
  return addressIn(keptHint(document))
}

function keptHint({ defaultView }: Document): string | null {
  try {
    return defaultView?.localStorage.getItem(hint) ?? null
  } catch {
    // Some agents' browsers let no page keep anything.
    return null
  }
}

/** The name of the account, once its card was opened. */
export function accountName(document: Document): string | null {
  return document.querySelector(nameSelector)?.textContent?.trim() || null
}

/** The address this mail goes out under: of its From line where one is shown, else the account's. */
export function senderOf(composer: HTMLElement, editable: HTMLElement): string | null {
  const from = [...composer.querySelectorAll(fromSelector)].find(line => !editable.contains(line))
  if (!from) return accountOf(composer.ownerDocument)
  const words = [from.getAttribute('aria-label'), from.textContent, from.nextElementSibling?.textContent]
  return words.map(addressIn).find(found => found !== null) ?? null
}
