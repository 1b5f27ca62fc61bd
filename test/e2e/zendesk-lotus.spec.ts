import { zendeskLotus } from './desks/zendesk'
import { Panel } from './harness/panel'
import { takeLineAndUndo, takeRewrite } from './harness/take-and-undo'
import { expect, test } from './harness/test'
import { coldReply } from './request-tracker/angry-customer'
import { coachedTickets } from './zendesk/ticket-desk'

test('the ticket page of older accounts: coached, a rewrite and a line taken, stopped once, sent once; notes silent', async ({
  launch,
}) => {
  const desk = await coachedTickets(await launch(), '', zendeskLotus)
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.state).toContainText('Public reply to Nadia')
  await expect(panel.frame.locator('.mood')).toHaveText('very upset')
  const reply = { editable: desk.editable, words: () => desk.editable.innerText(), markup: () => desk.markup() }
  await takeRewrite(reply, panel)
  await takeLineAndUndo(reply, panel)

  await desk.choose('note')
  await expect(panel.state).toHaveText('Internal note – not coached')
  await desk.choose('reply')
  await expect(panel.state).toContainText('Public reply to Nadia')

  await desk.page.locator('.tabs a').nth(1).click()
  await expect(panel.landmark).toBeHidden()
  await desk.page.goBack()
  await expect(panel.state).toContainText('Public reply to Nadia')

  const text = (await desk.editable.innerText()).trim()
  await desk.sendButton.click()
  await expect(panel.dialog).toContainText('Before this goes to Nadia')
  expect(await desk.sent()).toEqual([])
  await panel.sendAnyway()
  await expect.poll(() => desk.sent()).toMatchObject([{ mode: 'public', text }])
})
