import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { claimPanel, redeemPanel } from '@/lib/browser/panel-claims'

beforeEach(() => fakeBrowser.reset())

test('a claim is worth one redemption', async () => {
  await claimPanel('n1', 7)
  expect(await redeemPanel('n1', 7)).toBe(true)
  expect(await redeemPanel('n1', 7)).toBe(false)
})

test('another tab cannot redeem it, and does not use it up', async () => {
  await claimPanel('n1', 7)
  expect(await redeemPanel('n1', 8)).toBe(false)
  expect(await redeemPanel('n1', 7)).toBe(true)
})

test('a nonce nobody announced is worth nothing', async () => {
  expect(await redeemPanel('guessed', 7)).toBe(false)
})

test('claims made at the same moment are all kept', async () => {
  const nonces = Array.from({ length: 20 }, (_, index) => `n${index}`)
  await Promise.all(nonces.map(nonce => claimPanel(nonce, 7)))
  const redeemed = await Promise.all(nonces.map(nonce => redeemPanel(nonce, 7)))
  expect(redeemed).toEqual(nonces.map(() => true))
})

test('a page that announces without end fills nothing up', async () => {
  for (let index = 0; index < 60; index++) await claimPanel(`n${index}`, 7)
  expect(await redeemPanel('n0', 7)).toBe(false)
  expect(await redeemPanel('n59', 7)).toBe(true)
})
