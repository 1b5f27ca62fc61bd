import { coachedMail, coldReply, type MailDesk } from './gmail/mail-desk'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'

/** As after an update of Gmail: what bore this name bears another, and works as before. */
async function rename(desk: MailDesk, selector: string, change: (element: Element) => void): Promise<void> {
  await desk.page.locator(selector).first().evaluate(change)
}

test('no Send button: coached, and never called ready', async ({ launch }) => {
  const desk = await coachedMail(await launch())
  await desk.begin('reply')
  await rename(desk, '.aoO', button => button.closest('.IZ')!.classList.replace('IZ', 'next-IZ'))
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
  await expect(panel.state).toHaveText('Can’t read this box')
  await expect(panel.health).toContainText('Not found: an editor the coach knows.')
  await expect(panel.cards).toHaveCount(0)
  expect(await desk.marks()).toBe(0)
  await desk.sendButton.click()
  await expect.poll(() => desk.sent()).toHaveLength(1)
})
