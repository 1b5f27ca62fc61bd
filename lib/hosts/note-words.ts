import { isShort } from './control-name'
import { type WordsByLanguage, wordsAnywhere } from './page-language'

/** What says that only colleagues read it. */
const inside: WordsByLanguage = {
  English: ['internal(?:ly)?', 'private(?:ly)?', '(?:agents?|team|staff|colleagues) only', 'not sent'],
  German: ['intern(?:e[nrs]?)?', 'privat(?:e[nrs]?)?', 'nur für (?:agenten|mitarbeiter|das team)'],
  French: ['internes?', 'privée?s?'],
  Spanish: ['intern[oa]s?', 'privad[oa]s?'],
  Portuguese: ['intern[oa]s?', 'privad[oa]s?'],
  Italian: ['intern[oaie]', 'privat[oaie]'],
  Dutch: ['interne?', 'privé'],
  Swedish: ['intern[ta]?', 'privata?'],
  Danish: ['intern[te]?', 'private?'],
  Norwegian: ['intern[te]?', 'private?'],
  Finnish: ['sisäi(?:nen|set)', 'yksityi(?:nen|set)'],
  Polish: ['wewnętrzn\\p{L}*', 'prywatn\\p{L}*'],
  Russian: ['внутренн\\p{L}*', 'приватн\\p{L}*'],
  Japanese: ['社内', '内部', '非公開'],
  Chinese: ['内部', '內部', '私密', '非公开'],
}

/** What agents write down for each other. */
const note: WordsByLanguage = {
  English: ['notes?'],
  German: ['notiz(?:en)?', 'vermerke?'],
  French: ['notes?'],
  Spanish: ['notas?'],
  Portuguese: ['notas?', 'anotaç(?:ão|ões)'],
  Italian: ['not[ae]'],
  Dutch: ['notities?'],
  Swedish: ['anteckning(?:en|ar)?', 'notering(?:en|ar)?'],
  Danish: ['not(?:e|at)(?:er)?'],
  Norwegian: ['notat(?:er)?'],
  Finnish: ['muistiinpano(?:t)?', 'huomautus'],
  Polish: ['notatk\\p{L}*'],
  Russian: ['заметк\\p{L}*', 'примечани\\p{L}*'],
  Japanese: ['メモ', 'ノート'],
  Chinese: ['备注', '備註', '便签'],
}

/** What the customer reads, whatever it is called besides: "public comment". */
const shown: WordsByLanguage = {
  English: ['public(?:ly)?'],
  German: ['öffentlich(?:e[rns]?)?'],
  French: ['publi(?:c|que)s?'],
  Spanish: ['públic[oa]s?'],
  Portuguese: ['públic[oa]s?'],
  Italian: ['pubblic[oahei]+'],
  Dutch: ['openbare?', 'publieke?'],
  Swedish: ['offentlig(?:t|a)?', 'publik(?:t|a)?'],
  Danish: ['offentlig(?:t|e)?'],
  Norwegian: ['offentlig(?:e)?'],
  Finnish: ['julkinen', 'julkiset'],
  Polish: ['publiczn\\p{L}*'],
  Russian: ['публичн\\p{L}*', 'общедоступн\\p{L}*'],
  Japanese: ['(?<!非)公開'],
  Chinese: ['(?<!非)公开'],
}

const answer: WordsByLanguage = {
  English: ['repl(?:y|ies)', 'respond', 'response', 'e-?mail', 'message', 'answer'],
  German: ['antwort(?:en)?', 'e-mail', 'nachricht'],
  French: ['répon(?:se|dre)', 'e-mail', 'message'],
  Spanish: ['respuesta', 'responder', 'correo', 'mensaje'],
  Portuguese: ['resposta', 'responder', 'e-mail', 'mensagem'],
  Italian: ['risposta', 'rispondi', 'e-mail', 'messaggio'],
  Dutch: ['antwoord(?:en)?', 'reactie', 'e-mail', 'bericht'],
  Swedish: ['svar(?:a)?', 'e-post', 'meddelande'],
  Danish: ['svar', 'e-mail', 'besked'],
  Norwegian: ['svar', 'e-post', 'melding'],
  Finnish: ['vastaus', 'vastaa', 'sähköposti', 'viesti'],
  Polish: ['odpowied[zź]', 'e-mail', 'wiadomość'],
  Russian: ['ответ(?:ить)?', 'письмо', 'сообщение'],
  Japanese: ['返信', '回答', 'メール', 'メッセージ'],
  Chinese: ['回复', '回覆', '答复', '邮件', '消息'],
}

/** Read by the customer in one helpdesk and by colleagues only in the next. */
const comment: WordsByLanguage = {
  English: ['comments?'],
  German: ['kommentar(?:e|ieren)?'],
  French: ['commentaires?', 'commenter'],
  Spanish: ['comentarios?', 'comentar'],
  Portuguese: ['comentários?', 'comentar'],
  Italian: ['comment[oi]', 'commenta'],
  Dutch: ['opmerking(?:en)?', 'commentaar'],
  Swedish: ['kommentar(?:er)?', 'kommentera'],
  Danish: ['kommentar(?:er)?', 'kommenter'],
  Norwegian: ['kommentar(?:er)?', 'kommenter'],
  Finnish: ['kommentti', 'kommentoi'],
  Polish: ['komentarz\\p{L}*', 'skomentuj'],
  Russian: ['комментари\\p{L}*'],
  Japanese: ['コメント'],
  Chinese: ['评论', '評論'],
}

const isInside = wordsAnywhere(inside)
const isNote = wordsAnywhere(note)
const isShown = wordsAnywhere(shown)
const isAnswer = wordsAnywhere(answer)
const isComment = wordsAnywhere(comment)

/** What a name says of the writing it stands for. `doubtful`: the customer may read it or not. */
export type SaidKind = 'reply' | 'note' | 'doubtful'

/** null where the name speaks of neither, or is no name but a text. */
export function kindSaid(name: string): SaidKind | null {
  if (!isShort(name)) return null
  const says = { shown: isShown.test(name), answer: isAnswer.test(name) }
  if (isInside.test(name) || isNote.test(name)) return says.answer || says.shown ? 'doubtful' : 'note'
  if (says.shown) return 'reply'
  if (isComment.test(name)) return 'doubtful'
  return says.answer ? 'reply' : null
}

/** Whether a name says outright that no customer reads it; "Notes" alone may be a field about anything. */
export function isForColleagues(name: string): boolean {
  return kindSaid(name) === 'note' && isInside.test(name)
}
