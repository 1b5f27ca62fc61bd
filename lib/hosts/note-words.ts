import { isShort } from './control-name'
import { anyOf, type WordsByLanguage, wordsAnywhere } from './page-language'

/** What says that only colleagues read it. */
const inside: WordsByLanguage = {
  English: 'internal(?:ly)?|private(?:ly)?|(?:agents?|team|staff|colleagues) only|not sent',
  German: 'intern(?:e[nrs]?)?|privat(?:e[nrs]?)?|nur für (?:agenten|mitarbeiter|das team)',
  French: 'internes?|privée?s?',
  Spanish: 'intern[oa]s?|privad[oa]s?',
  Portuguese: 'intern[oa]s?|privad[oa]s?',
  Italian: 'intern[oaie]|privat[oaie]|riservat[oaie]',
  Dutch: 'interne?|privé|vertrouwelijke?',
  Swedish: 'intern[ta]?|privata?',
  Danish: 'intern[te]?|private?',
  Norwegian: 'intern[te]?|private?',
  Finnish: 'sisäi\\p{L}+|yksityi\\p{L}+',
  Polish: 'wewnętrzn\\p{L}*|prywatn\\p{L}*',
  Russian: 'внутренн\\p{L}*|приватн\\p{L}*|служебн\\p{L}*',
  Japanese: '社内|内部|プライベート',
  Chinese: '内部|內部|私密|私人|私有',
}

/** What agents write down for each other. */
const note: WordsByLanguage = {
  English: 'notes?',
  German: 'notiz(?:en)?|vermerke?',
  French: 'notes?',
  Spanish: 'notas?|anotaci(?:ón|ones)',
  Portuguese: 'notas?|anotaç(?:ão|ões)|observaç(?:ão|ões)',
  Italian: 'not[ae]|annotazion[ei]|appunt[oi]',
  Dutch: 'notities?|aantekening(?:en)?',
  Swedish: 'anteckning(?:en|ar)?|notering(?:en|ar)?',
  Danish: 'note[rn]?|notat(?:et|er)?',
  Norwegian: 'notat(?:et|er)?|merknad(?:er)?',
  Finnish: 'muistiinpano\\p{L}*|huomautu\\p{L}+',
  Polish: 'notat(?:k\\p{L}*|ek)|adnotacj\\p{L}*',
  Russian: 'замет(?:к\\p{L}*|ок)|примечани\\p{L}*',
  Japanese: 'メモ|ノート|注記',
  Chinese: '备注|備註|便签|便箋|笔记|筆記',
}

/** What the customer reads, whatever it is called besides: "public comment". */
const shown: WordsByLanguage = {
  English: 'public(?:ly)?',
  German: 'öffentlich(?:e[rns]?)?',
  French: 'publi(?:c|que)s?',
  Spanish: 'públic[oa]s?',
  Portuguese: 'públic[oa]s?',
  Italian: 'pubblic[oahei]+',
  Dutch: 'openba(?:ar|re)|publieke?',
  Swedish: 'offentlig(?:t|a)?|publik(?:t|a)?',
  Danish: 'offentlig(?:t|e)?',
  Norwegian: 'offentlig(?:e)?',
  Finnish: 'julki(?:nen|set|sen|sta)',
  Polish: 'publiczn\\p{L}*',
  Russian: 'публичн\\p{L}*|общедоступн\\p{L}*',
  Japanese: '公開|パブリック',
  Chinese: '公[开開]|公共',
}

const answer: WordsByLanguage = {
  English: 'repl(?:y|ies)|respond|response|e-?mail|message|answer',
  German: 'antwort(?:en)?|e-mail|nachricht',
  French: 'répon(?:ses?|dre)|e-mail|courriel|message',
  Spanish: 'respuesta|responder|correo|mensaje',
  Portuguese: 'resposta|responder|e-mail|mensagem',
  Italian: 'risposta|rispondi|e-mail|messaggio',
  Dutch: '(?:be)?antwoord(?:en)?|reactie|e-mail|bericht',
  Swedish: 'svar(?:a)?|e-post|meddelande',
  Danish: '(?:be)?svar|e-mail|besked',
  Norwegian: 'svar|e-post|melding',
  Finnish: 'vastaus|vastaa|sähköposti|viesti',
  Polish: 'odpowied(?:z|ź|zi)|e-mail|wiadomość',
  Russian: 'ответ(?:ить)?|письмо|сообщение',
  Japanese: '返信|回答|メール|メッセージ',
  Chinese: '回复|回覆|答复|邮件|郵件|消息|訊息',
}

/** Read by the customer in one helpdesk and by colleagues only in the next. */
const comment: WordsByLanguage = {
  English: 'comments?',
  German: 'kommentar(?:e|ieren)?',
  French: 'commentaires?|commenter',
  Spanish: 'comentarios?|comentar',
  Portuguese: 'comentários?|comentar',
  Italian: 'comment[oi]|commenta',
  Dutch: 'opmerking(?:en)?|commentaar',
  Swedish: 'kommentar(?:er)?|kommentera',
  Danish: 'kommentar(?:er)?|kommenter',
  Norwegian: 'kommentar(?:er)?|kommenter',
  Finnish: 'komment(?:ti|it|in|oi)',
  Polish: 'komentarz\\p{L}*|s?komentuj',
  Russian: 'комментари\\p{L}*',
  Japanese: 'コメント',
  Chinese: '评论|評論',
}

const isInside = wordsAnywhere(inside)
const isNote = wordsAnywhere(note)
const isShown = wordsAnywhere(shown)
/** "Not public", "nicht öffentlich", "niepubliczna", "非公開". */
const denial = '(?<!\\p{L})(?:non?|not|nicht|não|niet|icke|ej|inte|ikke|ei|nie|не)[ -]?|[非不]'
const isHidden = new RegExp(`(?:${denial})(?:${anyOf(shown)})`, 'iu')
const isAnswer = wordsAnywhere(answer)
const isComment = wordsAnywhere(comment)

/** What a name says of the writing it stands for. `doubtful`: the customer may read it or not. */
export type SaidKind = 'reply' | 'note' | 'doubtful'

/** null where the name speaks of neither, or is no name but a text. */
export function kindSaid(name: string): SaidKind | null {
  if (!isShort(name)) return null
  const isNotShown = isHidden.test(name)
  const says = { shown: !isNotShown && isShown.test(name), answer: isAnswer.test(name) }
  if (isNotShown || isInside.test(name) || isNote.test(name)) return says.answer || says.shown ? 'doubtful' : 'note'
  if (says.shown) return 'reply'
  if (isComment.test(name)) return 'doubtful'
  return says.answer ? 'reply' : null
}

/** Whether a name says outright that no customer reads it; "Notes" alone may be a field about anything. */
export function isForColleagues(name: string): boolean {
  return kindSaid(name) === 'note' && (isInside.test(name) || isHidden.test(name))
}
