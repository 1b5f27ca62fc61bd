import { afterEach, describe, expect, test } from 'vitest'
import { pageLanguages } from '@/lib/hosts/page-language'
import { namedSendControl, sendNameOf } from '@/lib/hosts/send-words'

afterEach(() => {
  document.body.innerHTML = ''
})

function button(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body.querySelector<HTMLElement>('button, input, [role="button"]')!
}

/** In each language: what a Send may be called, what answers, and what is neither. */
const spoken: Readonly<Record<(typeof pageLanguages)[number], readonly [string[], string[], string[]]>> = {
  English: [
    [
      'Send',
      'Send reply',
      'Send & close',
      'Send and set as pending',
      'Send as Solved',
      'Post Reply',
      'Submit as Open',
      'Send (Ctrl + ⏎)',
      'Send ⌘↵',
    ],
    ['Reply', 'Reply all', 'Submit'],
    ['Send later', 'Reply settings', 'Cancel', 'Send feedback about this page', 'Save', 'Add note', 'Comment'],
  ],
  German: [
    ['Senden', 'Antwort senden', 'Absenden', 'Verschicken', 'Nachricht versenden', 'Als Gelöst einreichen'],
    ['Antworten'],
    ['Später senden', 'Abbrechen', 'Speichern'],
  ],
  French: [
    ['Envoyer', 'Envoyer la réponse', 'Envoyer comme résolu', 'Envoyer le courriel'],
    ['Répondre'],
    ['Envoyer plus tard', 'Annuler', 'Enregistrer'],
  ],
  Spanish: [
    ['Enviar', 'Enviar respuesta', 'Enviar el mensaje', 'Enviar correo electrónico'],
    ['Responder'],
    ['Enviar más tarde', 'Cancelar', 'Guardar'],
  ],
  Portuguese: [
    ['Enviar', 'Enviar resposta', 'Enviar a mensagem', 'Enviar e-mail'],
    ['Responder'],
    ['Enviar mais tarde', 'Cancelar', 'Salvar'],
  ],
  Italian: [
    ['Invia', 'Invia risposta', 'Invia il messaggio', 'Invia come risolto'],
    ['Rispondi'],
    ['Invia più tardi', 'Annulla', 'Salva'],
  ],
  Dutch: [
    ['Verzenden', 'Antwoord versturen', 'Verstuur antwoord', 'Verzenden als opgelost'],
    ['Beantwoorden'],
    ['Later verzenden', 'Annuleren', 'Opslaan'],
  ],
  Swedish: [['Skicka', 'Skicka svar', 'Skicka meddelandet'], ['Svara'], ['Skicka senare', 'Avbryt', 'Spara']],
  Danish: [
    ['Send', 'Send svar', 'Send beskeden'],
    ['Svar', 'Besvar'],
    ['Send senere', 'Annuller', 'Gem'],
  ],
  Norwegian: [['Send', 'Send melding', 'Send svaret'], ['Svar'], ['Send senere', 'Avbryt', 'Lagre']],
  Finnish: [['Lähetä', 'Lähetä vastaus', 'Lähetä sähköposti'], ['Vastaa'], ['Lähetä myöhemmin', 'Peruuta', 'Tallenna']],
  Polish: [
    ['Wyślij', 'Wyślij odpowiedź', 'Wyślij jako rozwiązane'],
    ['Odpowiedz'],
    ['Wyślij później', 'Anuluj', 'Zapisz'],
  ],
  Russian: [
    ['Отправить', 'Отправить ответ', 'Отправить как решённый'],
    ['Ответить'],
    ['Отправить позже', 'Отмена', 'Сохранить'],
  ],
  Japanese: [
    ['送信', '返信を送信', 'メールを送信'],
    ['返信', '全員に返信'],
    ['後で送信', 'キャンセル', '保存'],
  ],
  Chinese: [
    ['发送', '发送回复', '送出', '傳送訊息'],
    ['回复', '全部回复'],
    ['稍后发送', '取消', '保存'],
  ],
}

describe.each(pageLanguages)('in %s', language => {
  const [sends, answers, others] = spoken[language]
  test.each(sends)('“%s” sends', name => {
    expect(sendNameOf(button(`<button>${name}</button>`))).toBe('sends')
  })
  test.each(answers)('“%s” sends where it stands by a box', name => {
    expect(sendNameOf(button(`<button>${name}</button>`))).toBe('answers')
  })
  test.each(others)('“%s” does something else', name => {
    expect(sendNameOf(button(`<button>${name}</button>`))).toBeNull()
  })
})

test.each([
  ['its label for screen readers', '<button aria-label="Send"><svg></svg></button>'],
  ['a label elsewhere', '<b id="s">Send</b><button aria-labelledby="s">›</button>'],
  ['its tip', '<button title="Send reply"><svg></svg></button>'],
  ['a field that submits', '<input type="submit" value="Update Ticket">'],
  ['no button at all, but for one', '<div role="button" data-tooltip="Send"></div>'],
])('a control is known by %s', (_, html) => {
  expect(sendNameOf(button(html))).toBe('sends')
})

test('a Send in an open shadow root is found from outside, and one in a closed one is not', () => {
  document.body.innerHTML = '<div id="open"></div><div id="shut"></div>'
  const shut = document.querySelector('#shut')!.attachShadow({ mode: 'closed' })
  shut.innerHTML = '<button>Send</button>'
  expect(namedSendControl(document.body)).toBeNull()
  const open = document.querySelector('#open')!.attachShadow({ mode: 'open' })
  open.innerHTML = '<div></div>'
  open.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = '<button>Send</button>'
  expect(namedSendControl(document.body)?.textContent).toBe('Send')
})
