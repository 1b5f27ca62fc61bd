import { browser } from './api'

/** Where a page of ours stands, to link to it. */
export function pageAddress(page: 'panel' | 'practice' | 'options' | 'paste' | 'welcome' | 'training'): string {
  return browser.runtime.getURL(`/${page}.html`)
}
