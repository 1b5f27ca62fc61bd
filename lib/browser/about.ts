import { browser } from './api'

/** This extension and this browser by their versions, a line each: the head of a report. */
export function aboutHere(): string {
  return `Reply Coach ${browser.runtime.getManifest().version}\n${navigator.userAgent}`
}
