import type { BrowserContext } from '@playwright/test'
import type { ServedSite } from './served-desk'

/** Answers every request to the desk's origin as its server would; what it does not know is not found. */
export async function serveDesk(context: BrowserContext, desk: ServedSite): Promise<void> {
  await desk.prepare()
  await context.route(`${new URL(desk.url).origin}/**`, route => {
    const answer = desk.answer(new URL(route.request().url()))
    if (!answer) return route.fulfill({ status: 404, body: '' })
    const { contentType, headers = {}, body } = answer
    return route.fulfill({ status: 200, contentType, headers: { ...headers }, body })
  })
}
