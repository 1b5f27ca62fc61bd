import { resolve } from 'node:path'
import { type ChromeMessage, generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'

export type Catalogue = Record<string, Pick<ChromeMessage, 'message'>>

/** The English words as the build puts them into _locales/en/messages.json. */
export async function englishCatalogue(): Promise<Catalogue> {
  return generateChromeMessages(await parseMessagesFile(resolve(import.meta.dirname, '../../assets/locales/en.yml')))
}
