import type { BrowserContext } from '@playwright/test'
import type { ServedDesk } from '../desks/served-desk'

/** Puts a desk's pages where its product's server would be. Everything else the pages ask for fails. */
export async function serveDesk(context: BrowserContext, desk: ServedDesk): Promise<void> {
  await desk.prepare()
  await context.route(`${new URL(desk.url).origin}/**`, route => {
    const answer = desk.answer(new URL(route.request().url()))
    return route.fulfill(answer ? { ...answer, headers: { ...answer.headers } } : { status: 404, body: '' })
  })
}
