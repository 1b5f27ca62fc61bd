import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { englishCatalogue } from './catalogue'
import { getMessageFrom } from './get-message'

/** Lets components say their English words: the fake browser knows none by itself. */
export async function speakEnglish(): Promise<void> {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(
    getMessageFrom(await englishCatalogue()) as typeof fakeBrowser.i18n.getMessage,
  )
}
