import '@/lib/browser/polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { browser } from '@/lib/browser/api'
import { bringPart } from '@/lib/browser/bring-part'
import { onMessage, sendMessage } from '@/lib/browser/messages'
import { lookForPackUpdates } from '@/lib/browser/pack-updates'
import { claimPanel, redeemPanel } from '@/lib/browser/panel-claims'
import { isEnabled, startOnGranted, startOnGrantedSites, stopOn } from '@/lib/browser/sites'

/** The keeper: installs, vouches for panels, passes the shortcut on. It judges nothing and may be killed at any time. */
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void startOnGrantedSites()
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })
    })

    // The popup may be gone by the time the agent has answered the browser's question.
    browser.permissions.onAdded.addListener(({ origins = [] }) => void startOnGranted(origins))
    browser.permissions.onRemoved.addListener(({ origins = [] }) => void stopOn(origins))

    lookForPackUpdates()

    browser.commands.onCommand.addListener(async command => {
      if (command !== 'enter-panel') return
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id !== undefined) await sendMessage('togglePanelFocus', undefined, tab.id).catch(() => {})
    })

    onMessage('isSiteOn', ({ data: origin }) => isEnabled(origin))

    onMessage('claimPanel', ({ data, sender }) =>
      sender.tab?.id === undefined ? undefined : claimPanel(data, sender.tab.id),
    )

    onMessage('bringPart', ({ data, sender: { tab, frameId } }) =>
      tab?.id === undefined || frameId === undefined ? undefined : bringPart(data, tab.id, frameId),
    )

    onMessage('redeemPanel', ({ data, sender }) => {
      const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false
      return isOurPage && sender.tab?.id !== undefined ? redeemPanel(data, sender.tab.id) : false
    })
  },
})
