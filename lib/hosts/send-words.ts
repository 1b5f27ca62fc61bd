import { everyIn } from './across-shadow-roots'
import { nameOf } from './control-name'
import { anyOf, type WordsByLanguage } from './page-language'

/** What a control that sends is called: the whole name, so that "Send later" and "Reply settings" are something else. */
const sending: WordsByLanguage = {
  English:
    'send(?: a)?(?: reply| message| response| email| e-mail| now| it)?|post reply|submit reply|submit as \\w+|update ticket',
  German:
    '(?:antwort |nachricht |e-mail )?(?:ab|ver)?senden|(?:antwort |nachricht |e-mail )?(?:ver|ab)?schicken|als \\p{L}+ (?:senden|einreichen)|(?:jetzt|sofort) senden',
  French: "envoyer(?: (?:la|une|ma) réponse| (?:le|un) message| l['’]e-mail| (?:le )?courriel| maintenant)?",
  Spanish: 'enviar(?:(?: la| una)? respuesta|(?: el| un)? (?:mensaje|correo(?: electrónico)?)| ahora)?',
  Portuguese: 'enviar(?:(?: a| uma)? (?:resposta|mensagem)|(?: o| um)? e-mail| agora)?',
  Italian: "invia(?:(?: la| una)? risposta|(?: il| un)? messaggio| (?:l['’])?e-?mail| ora)?",
  Dutch:
    '(?:antwoord |bericht |reactie |e-mail )?(?:verzenden|versturen|sturen)|(?:verzend|verstuur|stuur)(?: antwoord| bericht| reactie| e-mail)?',
  Swedish: 'skicka(?: svar(?:et)?| meddelande(?:t)?| e-post| nu)?',
  Danish: '(?:af)?send(?: svar(?:et)?| besked(?:en)?| e-mail| nu)?',
  Norwegian: 'send(?: svar(?:et)?| melding(?:en)?| e-post| nå)?',
  Finnish: 'lähetä(?: vastaus| viesti| sähköposti| nyt)?',
  Polish: 'wyślij(?: odpowiedź| wiadomość| e-mail| teraz)?',
  Russian: 'отправить(?: ответ| сообщение| письмо| сейчас)?',
  Japanese: '(?:返信を|メッセージを|メールを|今すぐ)?送信(?:する)?|(?:返信|メッセージ|メール)を送る',
  Chinese: '(?:立即)?发送(?:回复|消息|信息|邮件)?|发出|提交回复|(?:傳送|發送|送出|寄出)(?:回覆|訊息|郵件)?',
}

/** What it may be called too, where it stands by the box; elsewhere such a control opens a box, or is of another form. */
const answering: WordsByLanguage = {
  English: 'reply(?: all)?|respond|submit|update',
  German: 'antworten|allen antworten',
  French: 'répondre(?: à tous)?',
  Spanish: 'responder(?: a todos)?',
  Portuguese: 'responder(?: a todos)?',
  Italian: 'rispondi(?: a tutti)?',
  Dutch: '(?:allen )?beantwoorden|antwoorden|reageren',
  Swedish: 'svara(?: alla)?',
  Danish: 'svar(?: alle)?|besvar',
  Norwegian: 'svar(?: alle)?',
  Finnish: 'vastaa(?: kaikille)?',
  Polish: 'odpowiedz(?: wszystkim)?',
  Russian: 'ответить(?: всем)?',
  Japanese: '(?:全員に)?返信(?:する)?',
  Chinese: '(?:全部)?(?:回复|回覆)(?:全部)?|答复',
}

/** "Send (Ctrl + Enter)", "Send ⌘↵", "Send ▾" */
const keysAfterName = '(?: ?[([].{1,20}[)\\]])?[ ⌘⌃↵⏎▾▼→+]*'
/** "Send and close", "Senden und lösen", "Send and set as pending" */
const andMore = '(?: (?:and|&|und|et|y|e|en|och|og|ja|i|и) \\p{L}+(?: \\p{L}+){0,3})?'
/** "Send as Solved", "Enviar como resuelto" */
const asStatus = '(?: (?:as|als|comme|como|come|som|jako|как) \\p{L}+)?'
const wholeName = (words: WordsByLanguage, more = '') =>
  new RegExp(`^(?:${anyOf(words)})${more}${andMore}${keysAfterName}$`, 'iu')
const sends = wholeName(sending, asStatus)
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
