const address = /[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+\.[^\s@<>()[\]",;:]+/

// The way to sign out, at the top right; its label names the account in every language (a link, for a company a div).
const accountSelector = '[href^="https://accounts.google.com/SignOutOptions"]'
const fromSelector = 'input[name="from"]'
// The addresses to choose from, in the menu of the From line.
const fromChoiceSelector = '.J-M-awS[role="menu"] [role="menuitem"][value]'

function addressIn(text: string | null | undefined): string | null {
  return address.exec(text ?? '')?.[0].toLowerCase() ?? null
}

/** The account's own address, as the page shows it: at the top, else as a part of its own in the title. */
export function accountOf(document: Document): string | null {
  for (const control of document.querySelectorAll(accountSelector)) {
    const found = addressIn(control.getAttribute('aria-label')) ?? addressIn(control.textContent)
    if (found) return found
  }
  // "Subject - you@acme.example - Acme Mail": a subject may hold an address too, but comes first.
  const parts = document.title.split(' - ').map(part => part.trim())
  return addressIn(parts.findLast((part, at) => at > 0 && address.exec(part)?.[0] === part))
}

/** The address this compose goes out under: of its From line where there is one, else the account's. */
export function senderOf(root: HTMLElement): string | null {
  const from = root.querySelector<HTMLInputElement>(fromSelector)?.value.trim()
  return from ? addressIn(from) : accountOf(root.ownerDocument)
}

/** Every address the agent writes under here, as far as this compose shows it. */
export function ownAddressesIn(root: HTMLElement): ReadonlySet<string> {
  const choices = [...root.querySelectorAll(fromChoiceSelector)].map(choice => addressIn(choice.getAttribute('value')))
  const known = [...choices, senderOf(root), accountOf(root.ownerDocument)]
  return new Set(known.filter(own => own !== null))
}
