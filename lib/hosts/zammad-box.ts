import type { SetApart } from '@/lib/editors/editor'
import { quotesIn } from './quoted-mail'

const signature = '[data-signature="true"]'

/** What either view puts into the box by itself: the signature, and the mail that is answered. */
export function setApartIn(editable: HTMLElement | null): readonly SetApart[] {
  return editable ? [...editable.querySelectorAll(signature), ...quotesIn(editable)] : []
}

/** Whether "Update" would send anything: with nothing here it saves the ticket, and no more. */
export function isWritten(editable: HTMLElement | null): boolean {
  return editable !== null && editable.textContent?.trim() !== ''
}

/** Whether it is a mail that is passed on: to somebody else than the customer, and so no reply. */
export function isPassedOn(fields: ParentNode | null): boolean {
  return fields?.querySelector<HTMLInputElement>('input[name="subtype"]')?.value === 'forward'
}
