import { wordsOf } from './message-words'
import { readAgain } from './read-again'

/**
 * A reader of mails that the page shows in a frame each (`srcdoc`): the writer's own words, from what the frame was
 * given, for it need not be loaded yet. `folded`: selectors of what the product itself folds away in a mail.
 */
export function framedMailReader(...folded: readonly string[]): (frame: HTMLIFrameElement) => string {
  const leftOut = ['style', ...folded].join(', ')
  return readAgain(
    (_: HTMLIFrameElement, source) => {
      const { body } = new DOMParser().parseFromString(source, 'text/html')
      for (const part of body.querySelectorAll(leftOut)) part.remove()
      return wordsOf(body)
    },
    frame => frame.getAttribute('srcdoc') ?? '',
  )
}
