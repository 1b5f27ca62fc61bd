import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { output, root } from './paths.mjs'

/**
 * What a content script may weigh, in bytes as sent: every tab of the helpdesk pays for it. What few pages need is
 * brought when it is wanted (lib/hands/parts.ts).
 */
const BUDGET = 40 * 1024

/** Words that each library leaves in any bundle it is part of. */
const libraries = {
  React: 'react.transitional.element',
  compromise: 'true¦',
  valibot: 'strict_object',
  '@wxt-dev/storage': '[@wxt-dev/storage]',
}

const kilobytes = bytes => `${(bytes / 1024).toFixed(1)} KB`

/** All scripts of a built extension: { path → text }. */
function scriptsOf(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter(path => path.endsWith('.js'))
  return Object.fromEntries(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')]))
}

function contentScript(scripts) {
  return Object.entries(scripts).filter(([path]) => path.startsWith('content-scripts'))
}

/** No content script carries a library that belongs to the panel or the worker, where the same words must be found. */
function carriesNoLibrary(scripts) {
  const own = contentScript(scripts)
  return Object.entries(libraries).flatMap(([name, word]) => {
    if (!Object.values(scripts).some(text => text.includes(word))) {
      return [`${name} is nowhere in the build by the word "${word}": this check has gone blind, give it a new word.`]
    }
    return own.filter(([, text]) => text.includes(word)).map(([path]) => `${path} carries ${name}; it must not.`)
  })
}

/** A page gets one of them (lib/browser/sites.ts). */
function size(scripts) {
  const own = contentScript(scripts)
  if (own.length === 0) return ['There is no content script in the build.']
  return own.flatMap(([path, text]) => {
    const bytes = gzipSync(text).length
    const line = `${path}: ${kilobytes(bytes)} gzipped of ${kilobytes(BUDGET)}`
    process.stderr.write(`${line}\n`)
    return bytes <= BUDGET ? [] : [`${line}: over budget.`]
  })
}

/** The manifest equals the one in test/manifest, so that no permission grows unseen. */
function manifestIsAsAgreed(folder, browser) {
  const built = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const agreed = JSON.parse(readFileSync(join(root, 'test', 'manifest', `${browser}.json`), 'utf8'))
  const keys = [...new Set([...Object.keys(built), ...Object.keys(agreed)])]
  const differing = keys.filter(key => key !== 'version' && !isDeepStrictEqual(built[key], agreed[key]))
  return differing.map(
    key =>
      `The ${browser} manifest's "${key}" is ${JSON.stringify(built[key])}; test/manifest/${browser}.json says ${JSON.stringify(agreed[key])}. If this is meant, change that file.`,
  )
}

/** No site at install, nothing but the panel open to pages; said apart from the agreed manifest, which may be edited. */
function asksForNoSite(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const open = (manifest.web_accessible_resources ?? []).flatMap(entry => entry.resources)
  const sites = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(entry => entry.matches),
  ]
  return [
    ...sites.map(site => `The manifest asks for ${site} at install; every site is asked for on a click.`),
    ...open
      .filter(resource => resource !== 'panel.html')
      .map(resource => `${resource} is open to every page; only panel.html may be.`),
  ]
}

/** A way to send that the browser offers and the built code has no need of. */
function sendsNothing(scripts) {
  const ways = /\bnew (XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\.sendBeacon\b/
  return Object.entries(scripts).flatMap(([path, text]) => {
    const found = ways.exec(text)
    return found ? [`${path} holds "${found[0]}": nothing may leave the browser.`] : []
  })
}

/** Checks of what was built: { name, wrong } each, `wrong` a list of sentences, empty when all is well. */
export function checkBuild() {
  const chrome = join(output, 'chrome-mv3')
  const firefox = join(output, 'firefox-mv3')
  for (const folder of [chrome, firefox]) {
    if (!existsSync(join(folder, 'manifest.json'))) return [{ name: 'build', wrong: [`${folder} was not built.`] }]
  }
  const scripts = scriptsOf(chrome)
  return [
    { name: 'content script carries no library of the panel', wrong: carriesNoLibrary(scripts) },
    { name: 'content script size', wrong: size(scripts) },
    { name: 'nothing in the build sends', wrong: sendsNothing(scripts) },
    {
      name: 'no site at install, only the panel open to pages',
      wrong: [...asksForNoSite(chrome), ...asksForNoSite(firefox)],
    },
    { name: 'manifest for Chrome', wrong: manifestIsAsAgreed(chrome, 'chrome') },
    { name: 'manifest for Firefox', wrong: manifestIsAsAgreed(firefox, 'firefox') },
  ]
}
