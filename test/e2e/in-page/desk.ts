import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'

const root = resolve(import.meta.dirname, '../../..')
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  png: 'image/png',
}

/** A site of its own on this machine: pages of test/pages and the editors' packages, and nothing else. */
export const deskOrigin = 'http://desk.example'

export interface ServedFiles {
  /** Path on the site → what it answers. */
  readonly [path: string]: { readonly body: string; readonly type: string; readonly headers?: Record<string, string> }
}

/** Answers requests to one origin from the disk and from `extra`; every other request of the page fails. */
export async function serve(context: BrowserContext, origin = deskOrigin, extra: ServedFiles = {}): Promise<void> {
  await context.route(`${origin}/**`, route => {
    const { pathname } = new URL(route.request().url())
    const made = extra[pathname]
    if (made) return route.fulfill({ body: made.body, contentType: made.type, headers: made.headers ?? {} })
    const folder = pathname.startsWith('/node_modules/') ? root : resolve(root, 'test/pages')
    const contentType = types[pathname.split('.').at(-1)!] ?? 'application/octet-stream'
    try {
      return route.fulfill({ body: readFileSync(resolve(folder, `.${pathname}`)), contentType })
    } catch {
      return route.fulfill({ status: 404, body: '' })
    }
  })
}

/** Starts CKEditor 4 on #rich and waits until it can be typed in. */
export async function startCkeditor(page: Page, markup: string): Promise<void> {
  await page.addScriptTag({ url: '/node_modules/ckeditor4/ckeditor.js' })
  await page.evaluate(data => {
    const { CKEDITOR } = window as unknown as {
      CKEDITOR: {
        replace(
          id: string,
          options: object,
        ): {
          on(event: string, then: () => void): void
          setData(data: string, then: () => void): void
          resetUndo(): void
        }
      }
    }
    return new Promise<void>(resolve => {
      const editor = CKEDITOR.replace('rich', {
        versionCheck: false,
        allowedContent: true,
        removePlugins: 'elementspath',
      })
      editor.on('instanceReady', () =>
        editor.setData(data, () => {
          editor.resetUndo()
          resolve()
        }),
      )
    })
  }, markup)
}
