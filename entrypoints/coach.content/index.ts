import { defineContentScript } from 'wxt/utils/define-content-script'
import { selfHostedHelpdesks } from '@/lib/hosts/self-hosted-helpdesks'
import { startInPage } from '@/lib/in-page/start-in-page'

/** The hands in a helpdesk's page, at an address that is no maker's. Registered for the sites that the agent switched on. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => startInPage(selfHostedHelpdesks),
})
