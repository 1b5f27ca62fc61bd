import { describe, expect, test } from 'vitest'
import { isForColleagues, kindSaid } from '@/lib/hosts/note-words'
import { pageLanguages } from '@/lib/hosts/page-language'

/** In each language: what a note is called, a reply, and what may be either. */
const spoken: Readonly<Record<(typeof pageLanguages)[number], readonly [string[], string[], string[]]>> = {
  English: [
    ['Internal note', 'Private comment', 'Note', 'Add internal note (2)', 'Only visible to agents: team only'],
    ['Reply', 'Public reply', 'Public comment', 'Email', 'Reply to customer'],
    ['Comment', 'Reply or note', 'Reply privately'],
  ],
  German: [
    ['Interne Notiz', 'Notiz', 'Nicht öffentlich', 'Nichtöffentlicher Kommentar'],
    ['Antwort', 'Öffentliche Antwort'],
    ['Kommentar'],
  ],
  French: [['Note interne', 'Commentaire privé', 'Non public'], ['Réponse', 'Réponse publique'], ['Commentaire']],
  Spanish: [['Nota interna', 'Comentario privado', 'No público'], ['Respuesta pública', 'Responder'], ['Comentario']],
  Portuguese: [
    ['Nota interna', 'Anotação', 'Observação interna', 'Não público'],
    ['Resposta pública', 'Responder'],
    ['Comentário'],
  ],
  Italian: [
    ['Nota interna', 'Commento privato', 'Non pubblico', 'Nota riservata'],
    ['Risposta pubblica', 'Rispondi'],
    ['Commento'],
  ],
  Dutch: [
    ['Interne notitie', 'Notitie', 'Niet openbaar'],
    ['Openbare reactie', 'Openbaar antwoord', 'Beantwoorden'],
    ['Opmerking'],
  ],
  Swedish: [['Intern anteckning', 'Anteckning', 'Ej offentlig'], ['Offentligt svar', 'Svar'], ['Kommentar']],
  Danish: [
    ['Intern note', 'Internt notat', 'Interne noter', 'Ikke offentlig'],
    ['Offentligt svar', 'Besvar'],
    ['Kommentar'],
  ],
  Norwegian: [['Internt notat', 'Notat', 'Ikke offentlig', 'Merknad'], ['Offentlig svar', 'Svar'], ['Kommentar']],
  Finnish: [
    ['Sisäinen huomautus', 'Muistiinpano', 'Ei julkinen', 'Sisäiset muistiinpanot'],
    ['Julkinen vastaus', 'Vastaa'],
    ['Kommentti'],
  ],
  Polish: [
    ['Notatka wewnętrzna', 'Notatka', 'Komentarz niepubliczny'],
    ['Publiczna odpowiedź', 'Odpowiedz'],
    ['Komentarz'],
  ],
  Russian: [
    ['Внутренняя заметка', 'Примечание', 'Не публичный', 'Служебная заметка'],
    ['Публичный ответ', 'Ответить'],
    ['Комментарий'],
  ],
  Japanese: [['社内メモ', '非公開コメント'], ['公開コメント', 'パブリック返信', '返信'], ['コメント']],
  Chinese: [['内部备注', '非公开评论', '不公开', '內部備註'], ['公开评论', '公共回复', '回复'], ['评论']],
}

describe.each(pageLanguages)('in %s', language => {
  const [notes, replies, doubtful] = spoken[language]
  test.each(notes)('“%s” is for colleagues', name => expect(kindSaid(name)).toBe('note'))
  test.each(replies)('“%s” is for the customer', name => expect(kindSaid(name)).toBe('reply'))
  test.each(doubtful)('“%s” may be either', name => expect(kindSaid(name)).toBe('doubtful'))
})

test.each(['International shipping', 'Footnote', 'Cancel', 'Attach a file', 'Privatize', ''])(
  '“%s” speaks of neither',
  name => expect(kindSaid(name)).toBeNull(),
)

test('a text that happens to hold such a word is no name', () => {
  expect(
    kindSaid('Please note that our internal systems are down today, so every answer takes a little longer.'),
  ).toBeNull()
})

test('outright it is said only of what is internal or private', () => {
  expect(['Internal note', 'Private comment', 'Interne Notiz', '社内メモ'].map(isForColleagues)).toEqual(
    Array(4).fill(true),
  )
  expect(['Notes', 'Reply', 'Comment', 'Internal note or reply'].map(isForColleagues)).toEqual(Array(4).fill(false))
})
