import type { Mode } from '@/lib/link/protocol'
import { allIn } from './across-shadow-roots'

/** What stays among colleagues, as helpdesks call it. */
const noteNames =
  /^(?:add |write |new )?(?:an? )?(?:internal |private |team |interne |privée? |private |interna |privada |privata |intern |internt |wewnętrzna )?(?:notes?|comments?|notiz|nota|notitie|notering|anteckning|notat|notatka|kommentar|huomautus|заметка|メモ)(?: interne?| privée?| interna| privada| privata| wewnętrzna)?$/i

/** What goes to the customer. */
const replyNames =
  /^(?:(?:public |email )?reply(?: to customer)?|(?:öffentliche )?antwort|antworten|réponse(?: publique)?|répondre|respuesta(?: pública)?|responder|resposta|risposta|rispondi|antwoord(?:en)?|beantwoorden|svara?|odpowiedź|vastaus|ответ|返信)$/i

/** What is chosen of several, as pages say it to those who cannot see it. */
const chosen = [
  '[role="tab"][aria-selected="true"]',
  '[role="radio"][aria-checked="true"]',
  '[role="option"][aria-selected="true"]',
  'button[aria-pressed="true"]',
  'button[aria-selected="true"]',
].join()

/**
 * Whether a reply or a note is written here, by what the page says is chosen beside the box; only where it says nothing
 * else. Colours, and words that merely stand there, say nothing.
 * @param more - Selector of further controls whose words name what is chosen.
 */
export function modeByWords(composer: Element, more?: string): Mode {
  const names = allIn(composer, more ? `${chosen}, ${more}` : chosen).map(nameOfChoice)
  const isNote = names.some(name => noteNames.test(name))
  const isReply = names.some(name => replyNames.test(name))
  if (isNote === isReply) return 'unknown'
  return isReply ? 'public' : 'internal'
}

/** Whether these words name a note. */
export function isNoteName(words: string): boolean {
  return noteNames.test(words.trim())
}

function nameOfChoice(control: HTMLElement): string {
  return (control.getAttribute('aria-label') ?? control.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}
