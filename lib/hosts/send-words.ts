/**
 * What the control that sends a reply is called, in the languages helpdesks are used in. The whole name, so that "Send
 * later" and "Reply settings" are something else.
 */
const sendNames =
  /^(?:send(?: reply| message| now)?|reply(?: all)?|post reply|submit(?: as \w+)?|update(?: ticket)?|senden|antworten|absenden|envoyer|répondre|enviar|responder|invia|rispondi|verzenden|versturen|beantwoorden|skicka|svara|send svar|wyślij|odpowiedz|lähetä|vastaa|отправить|ответить|送信|返信|发送|回复)$/i

const controls = 'button, input[type="submit"], input[type="button"], [role="button"]'

/** The first control in here that by its name sends what was written; null where there is none. */
export function namedSendControl(place: ParentNode): HTMLElement | null {
  return [...place.querySelectorAll<HTMLElement>(controls)].find(control => sendNames.test(nameOf(control))) ?? null
}

function nameOf(control: HTMLElement): string {
  const said = control.getAttribute('aria-label') ?? (control as HTMLInputElement).value
  return (said || control.textContent || '').replaceAll(/\s+/g, ' ').trim()
}

/** As above, but only what says "send": where a button called Reply opens the box, or chooses between reply and note. */
const sendVerbs =
  /^(?:send|submit|senden|absenden|envoyer|enviar|invia|verzenden|versturen|skicka|send svar|wyślij|lähetä|отправить|送信|发送)(?: (?:and|&|as|reply|message|now|email|und|et|y|e|en|och)\b.*)?$/i

/** Whether this is a control that by its name sends what was written, now and not later. */
export function isSendControl(element: Element): boolean {
  const isMenu = element.getAttribute('aria-haspopup') !== null && element.getAttribute('aria-haspopup') !== 'false'
  return !isMenu && element.matches(controls) && sendVerbs.test(nameOf(element as HTMLElement))
}
