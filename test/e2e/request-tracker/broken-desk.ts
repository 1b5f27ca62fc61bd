import type { Desk } from './desk'

/** Things that a newer version or a local theme may do to the page, so that an adapter no longer finds a part. */
export const breakages = {
  /** Reply or note is chosen in another way. */
  mode(form: HTMLFormElement) {
    const chosen = document.createElement('input')
    Object.assign(chosen, { type: 'hidden', name: 'UpdateType', value: 'response' })
    form.querySelector('select[name=UpdateType]')!.replaceWith(chosen)
  },
  /** The button that sends has another name; what the server gets stays the same. */
  send(form: HTMLFormElement) {
    for (const button of form.querySelectorAll<HTMLInputElement>('[name=SubmitTicket]')) button.name = 'Answer'
    form.addEventListener('formdata', ({ formData }) => formData.set('SubmitTicket', 'Answer'))
  },
  /** The editor is one the coach does not know. */
  editor(form: HTMLFormElement) {
    form.querySelector('iframe.cke_wysiwyg_frame')!.className = 'another-frame'
  },
}

/** Breaks one part of the reply page, before anybody has clicked into it. */
export async function breakPart(desk: Desk, part: keyof typeof breakages): Promise<void> {
  await desk.page.locator('form[name=TicketUpdate]').evaluate(breakages[part])
}
