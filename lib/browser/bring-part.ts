import { browser } from './api'

/** What the hands may ask for: whoever asks, nothing else is ever brought. */
const scripts = {
  'health-report': '/health-report.js',
  'textarea-marks': '/textarea-marks.js',
}

export type PartName = keyof typeof scripts

/** Brings a part of the hands into the frame of a tab, beside those that ask: their world, whatever the page forbids. */
export async function bringPart(name: PartName, tab: number, frame: number): Promise<void> {
  if (!Object.hasOwn(scripts, name)) throw new Error(`The hands have no part "${name}".`)
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [scripts[name]] })
}
