import { defineContentScript } from 'wxt/utils/define-content-script'
import { hostedHelpdesks } from '@/lib/hosts/hosted-helpdesks'
import { startInPage } from '@/lib/in-page/start-in-page'

/** The hands in the page of a product that its maker runs. Registered for those of the agent's sites that are such. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => startInPage(hostedHelpdesks),
})
