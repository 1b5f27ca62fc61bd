import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { builtPage } from '../desks/built-page'
import type { Answer, ServedSite } from '../desks/served-desk'
import { bundled } from '../in-page/bundle'

const root = resolve(import.meta.dirname, '../../..')
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', png: 'image/png' }

const shell = (page: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${page}</title></head>
<body><h1>${page}</h1><div id="place"></div>
<script type="module" src="/assets/${page}.js"></script><script src="/hands.js"></script></body></html>`

let files: Promise<ReadonlyMap<string, Answer>> | undefined
let built: ReadonlyMap<string, Answer> = new Map()

/** Every page of test/pages/editors, each at an address of its own with the hands in it, all built at once. */
export const editorsSite: ServedSite = {
  url: 'https://editors.example/',
  async prepare() {
    files ??= Promise.all([builtPage('editors', 'production'), bundled('hands-on-editor.ts', 'hands')]).then(
      ([pages, script]) => new Map([...pages, ['hands.js', { contentType: 'text/javascript', body: script }]]),
    )
    built = await files
  },
  answer({ pathname }) {
    if (pathname.startsWith('/node_modules/')) return fromDisk(pathname)
    const made = built.get(pathname.replace(/^\/(assets\/)?/, ''))
    return made ?? { contentType: 'text/html', body: shell(pathname.slice(1)) }
  },
}

function fromDisk(pathname: string): Answer | null {
  const contentType = types[pathname.split('.').at(-1)!] ?? 'application/octet-stream'
  try {
    return { contentType, body: readFileSync(resolve(root, `.${pathname}`)) }
  } catch {
    return null
  }
}
