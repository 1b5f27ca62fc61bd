import { browser } from './api'

const script = '/health-report.js'

/** Brings what writes the report into the frame of a tab, beside the hands there: their world, whatever the page forbids. */
export async function bringHealthReport(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [script] })
}
