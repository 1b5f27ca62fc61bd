import { everyIn } from './across-shadow-roots'
import { nameOf } from './control-name'
import { anyOf, type WordsByLanguage } from './page-language'

/** What a control that sends is called: the whole name, so that "Send later" and "Reply settings" are something else. */
const sending: WordsByLanguage = {
  English: [
    'send(?: a)?(?: reply| message| response| email| e-mail| now| it)?',
    'send as \\w+',
    'post reply',
    'submit reply',
    'submit as \\w+',
    'update ticket',
  ],
  German: ['(?:antwort |nachricht |e-mail )?(?:ab)?senden', '(?:antwort |nachricht )?(?:ver|ab)schicken'],
  French: ["envoyer(?: la réponse| le message| l['’]e-mail)?"],
  Spanish: ['enviar(?: respuesta| la respuesta| mensaje| correo)?'],
  Portuguese: ['enviar(?: a)?(?: resposta| mensagem| e-mail)?'],
  Italian: ['invia(?: la)?(?: risposta| messaggio| e-mail)?'],
  Dutch: ['(?:antwoord |bericht |reactie )?(?:verzenden|versturen|verzend|verstuur)'],
  Swedish: ['skicka(?: svar| svaret| meddelande)?'],
  Danish: ['send(?: svar| svaret| besked)?'],
  Norwegian: ['send(?: svar| svaret| melding)?'],
  Finnish: ['lähetä(?: vastaus| viesti)?'],
  Polish: ['wyślij(?: odpowiedź| wiadomość)?'],
  Russian: ['отправить(?: ответ| сообщение| письмо)?'],
  Japanese: ['(?:返信を|メッセージを)?送信(?:する)?'],
  Chinese: ['发送(?:回复|消息|邮件)?', '傳送', '發送', '发出'],
}

/** What it may be called too, where it stands by the box; elsewhere such a control opens a box, or is of another form. */
const answering: WordsByLanguage = {
  English: ['reply(?: all)?', 'respond', 'submit', 'update'],
  German: ['antworten', 'allen antworten'],
  French: ['répondre(?: à tous)?'],
  Spanish: ['responder(?: a todos)?'],
  Portuguese: ['responder(?: a todos)?'],
  Italian: ['rispondi(?: a tutti)?'],
  Dutch: ['beantwoorden', 'antwoorden', 'reageren'],
  Swedish: ['svara(?: alla)?'],
  Danish: ['svar(?: alle)?', 'besvar'],
  Norwegian: ['svar(?: alle)?'],
  Finnish: ['vastaa(?: kaikille)?'],
  Polish: ['odpowiedz(?: wszystkim)?'],
  Russian: ['ответить(?: всем)?'],
  Japanese: ['返信(?:する)?'],
  Chinese: ['回复', '回覆', '答复'],
}

/** "Send (Ctrl + Enter)", "Send ⌘↵", "Send ▾" */
const keysAfterName = '(?: ?[([].{1,20}[)\\]])?[ ⌘⌃↵⏎▾▼→+]*'
/** "Send and close", "Senden und lösen" */
const andMore = '(?: (?:and|&|und|et|y|e|en|och|og|ja|i|и) \\p{L}+(?: \\p{L}+)?)?'
const wholeName = (words: WordsByLanguage) => new RegExp(`^(?:${anyOf(words)})${andMore}${keysAfterName}$`, 'iu')
const sends = wholeName(sending)
const answers = wholeName(answering)

/** Everything that can be pressed to send. */
export const pressable = 'button, input[type="submit"], input[type="button"], [role="button"]'

/** `sends`: nothing else is called that. `answers`: it sends where it stands by a box. null: it does something else. */
export function sendNameOf(control: Element): 'sends' | 'answers' | null {
  const name = nameOf(control)
  if (sends.test(name)) return 'sends'
  return answers.test(name) ? 'answers' : null
}

/** The first control in here that by its name sends what was written; null where there is none. */
export function namedSendControl(place: ParentNode): HTMLElement | null {
  return everyIn(place, pressable).find(control => sendNameOf(control) !== null) ?? null
}

/** As above, but only what says "send": where a button called Reply opens the box, or chooses between reply and note. */
export function isSendControl(element: Element): boolean {
  const isMenu = element.getAttribute('aria-haspopup') !== null && element.getAttribute('aria-haspopup') !== 'false'
  if (isMenu || !element.matches(pressable)) return false
  return sendNameOf(element) === 'sends' || /^submit$/i.test(nameOf(element))
}
