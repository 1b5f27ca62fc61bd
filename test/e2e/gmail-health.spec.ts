import { coachedMail, coldReply, type MailDesk } from './gmail/mail-desk'
import { expectPanels, Panel } from './harness/panel'
import { expect, test } from './harness/test'

/** As after an update of Gmail: what bore this name bears another, and works as before. */
async function rename(desk: MailDesk, selector: string, change: (element: Element) => void): Promise<void> {
  await desk.page.locator(selector).first().evaluate(change)
}

test('no Send button: coached, and never called ready', async ({ launch }) => {
  const desk = await coachedMail(await launch())
  await rename(desk, 'template#compose', template => {
    const { content } = template as HTMLTemplateElement
    // Found by its place in the row, and by a class of its own.
    for (const name of ['IZ', 'T-I-atl'])
      for (const element of content.querySelectorAll(`.${name}`)) element.classList.replace(name, `next-${name}`)
  })
  await desk.begin('reply')
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.cards.first()).toBeVisible()
  await expect(panel.health).toContainText('The Send button was not found: nothing is checked before it goes.')
  await expect(panel.frame.getByText('Ready to send.')).toHaveCount(0)
})

test('an editor nobody knows: it says so, and nothing is judged', async ({ launch }) => {
  const desk = await coachedMail(await launch())
  await rename(desk, 'template#compose', template => {
    const { content } = template as HTMLTemplateElement
    content.querySelector('[g_editable]')!.removeAttribute('g_editable')
  })
  await desk.begin('reply')
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.state).toHaveText('Can’t read this box in Gmail')
  await expect(panel.health).toContainText('Not found: an editor the coach knows.')
  await expect(panel.cards).toHaveCount(0)
  expect(await desk.marks()).toBe(0)
  await desk.sendButton.click()
  await expect.poll(() => desk.sent()).toHaveLength(1)
})

test('a chat is no reply box: nobody is told that it cannot be read', async ({ launch }) => {
  const desk = await coachedMail(await launch())
  await desk.page.evaluate(() => {
    const chat = document.createElement('div')
    chat.setAttribute('role', 'dialog')
    const box = document.createElement('div')
    box.id = 'chat'
    box.contentEditable = 'true'
    box.style.cssText = 'width: 320px; height: 64px'
    const send = document.createElement('button')
    send.textContent = 'Send'
    chat.append(box, send)
    document.body.prepend(chat)
  })
  await desk.page.locator('#chat').click()
  await desk.page.keyboard.type(coldReply)
  await desk.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  await expectPanels(desk.page, 0)
})
