import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { browser } from '@/lib/browser/api'
import {
  currentSite,
  disableSite,
  enableSite,
  patternOf,
  siteWritten,
  startOn,
  startOnGrantedSites,
  stopOn,
} from '@/lib/browser/sites'

const zendesk = 'https://acme.zendesk.com'

/** The parts of the browser that the fake one lacks, recorded. */
function browserWith({ granted = [] as string[], tabs = [] as { id: number; url: string }[], answer = true }) {
  const origins = new Set(granted)
  const registered = new Map<string, unknown>()
  Object.assign(browser, {
    permissions: {
      contains: vi.fn(async ({ origins: asked = [] }: { origins?: string[] }) => asked.every(one => origins.has(one))),
      getAll: vi.fn(async () => ({ origins: [...origins] })),
      request: vi.fn(async ({ origins: asked = [] }: { origins?: string[] }) => {
        if (answer) for (const one of asked) origins.add(one)
        return answer
      }),
      remove: vi.fn(async ({ origins: asked = [] }: { origins?: string[] }) => {
        for (const one of asked) origins.delete(one)
        return true
      }),
    },
    scripting: {
      registerContentScripts: vi.fn(async (scripts: { id: string }[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`)
          registered.set(script.id, script)
        }
      }),
      getRegisteredContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
        ids.flatMap(id => registered.get(id) ?? []),
      ),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`)
      }),
      executeScript: vi.fn(async () => []),
    },
  })
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => tabs as never)
  const told: unknown[] = []
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(((
    tab: number,
    message: { type: string },
    ...rest: unknown[]
  ) => {
    told.push([tab, message.type])
    const answered = rest.at(-1) as (answer: unknown) => void
    answered(undefined)
  }) as never)
  return { origins, registered, told }
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})

describe('the pattern of a site', () => {
  test.each([
    ['https://acme.zendesk.com', 'https://acme.zendesk.com/*'],
    ['http://127.0.0.1:8471', 'http://127.0.0.1/*'],
    ['https://help.example.co.uk', 'https://help.example.co.uk/*'],
  ])('%s is asked for as %s', (origin, pattern) => {
    expect(patternOf(origin)).toBe(pattern)
  })
})

describe('the site in front of the agent', () => {
  test('is off until it was switched on', async () => {
    browserWith({ tabs: [{ id: 1, url: `${zendesk}/agent/tickets/1` }] })
    expect(await currentSite()).toEqual({ origin: zendesk, enabled: false })
    await enableSite(zendesk)
    expect(await currentSite()).toEqual({ origin: zendesk, enabled: true })
  })

  test.each(['chrome://extensions/', 'about:blank', ''])('is nothing to switch on at %j', async url => {
    browserWith({ tabs: [{ id: 1, url }] })
    expect(await currentSite()).toEqual({ origin: null, enabled: false })
  })
})

describe('switching a site on', () => {
  test('registers the hands for that host alone, in all its frames, and starts them in the open tab', async () => {
    const { registered, origins } = browserWith({ tabs: [{ id: 4, url: zendesk }] })
    expect(await enableSite(zendesk)).toBe(true)
    expect([...origins]).toEqual(['https://acme.zendesk.com/*'])
    expect([...registered.values()]).toMatchObject([
      { matches: ['https://acme.zendesk.com/*'], allFrames: true, runAt: 'document_start' },
    ])
    expect(browser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 4, allFrames: true } }),
    )
  })

  test.each([
    ['https://acme.zendesk.com', 'content-scripts/coach-hosted.js'],
    ['https://mail.google.com', 'content-scripts/coach-hosted.js'],
    ['https://desk.example.org', 'content-scripts/coach.js'],
    ['http://127.0.0.1:8471', 'content-scripts/coach.js'],
    ['https://zendesk.com.example.org', 'content-scripts/coach.js'],
  ])('at %s brings %s, and no other, into its pages', async (origin, file) => {
    const { registered } = browserWith({ tabs: [{ id: 4, url: `${origin}/tickets/1` }] })
    await enableSite(origin)
    expect([...registered.values()]).toMatchObject([{ js: [file] }])
    expect(vi.mocked(browser.scripting.executeScript).mock.calls).toMatchObject([[{ files: [file] }]])
  })

  test('for all sites at once, as only the browser’s settings do, brings to each what it needs', async () => {
    const tabs = [
      { id: 1, url: 'https://acme.zendesk.com/agent' },
      { id: 2, url: 'https://desk.example.org/' },
    ]
    const { registered } = browserWith({ granted: ['https://*/*'], tabs })
    await startOnGrantedSites()
    const [anywhere, hosted] = [...registered.values()] as { matches: string[]; excludeMatches?: string[] }[]
    expect(anywhere).toMatchObject({ js: ['content-scripts/coach.js'], matches: ['https://*/*'] })
    expect(hosted).toMatchObject({ js: ['content-scripts/coach-hosted.js'] })
    expect(hosted!.matches).toContain('https://*.zendesk.com/*')
    expect(anywhere!.excludeMatches).toEqual(hosted!.matches)
    expect(vi.mocked(browser.scripting.executeScript).mock.calls).toMatchObject([
      [{ target: { tabId: 1 }, files: ['content-scripts/coach-hosted.js'] }],
      [{ target: { tabId: 2 }, files: ['content-scripts/coach.js'] }],
    ])
    await stopOn(['https://*/*'])
    expect(registered.size).toBe(0)
  })

  test('changes nothing when the agent says no', async () => {
    const { registered } = browserWith({ answer: false })
    expect(await enableSite(zendesk)).toBe(false)
    expect(registered.size).toBe(0)
  })

  test('twice leaves one registration', async () => {
    const { registered } = browserWith({})
    await enableSite(zendesk)
    await enableSite(zendesk)
    expect(registered.size).toBe(1)
  })

  test('by the popup and the keeper at the same moment leaves one registration', async () => {
    const { registered } = browserWith({ granted: ['https://acme.zendesk.com/*'] })
    await Promise.all([startOn(patternOf(zendesk)), startOn(patternOf(zendesk))])
    expect(registered.size).toBe(1)
  })

  test('again never takes the script back, not for a moment: the popup may be closed in between', async () => {
    const { registered } = browserWith({})
    await enableSite(zendesk)
    vi.mocked(browser.scripting.registerContentScripts).mockImplementation(() => new Promise<never>(() => {}))
    void startOn(patternOf(zendesk))
    await new Promise(done => setTimeout(done))
    expect(registered.size).toBe(1)
    expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled()
  })

  test('does not wait for a page that keeps the script waiting', async () => {
    browserWith({ tabs: [{ id: 1, url: zendesk }] })
    vi.mocked(browser.scripting.executeScript).mockImplementation(() => new Promise<never>(() => {}))
    expect(await enableSite(zendesk)).toBe(true)
  })

  test('is not undone by one tab that refuses the script', async () => {
    browserWith({ tabs: [{ id: 1, url: zendesk }] })
    vi.mocked(browser.scripting.executeScript).mockRejectedValue(new Error('Frame with ID 0 is showing error page'))
    expect(await enableSite(zendesk)).toBe(true)
  })
})

test('switching a site off tells its tabs, forgets the script and gives the permission back', async () => {
  const { registered, origins, told } = browserWith({ tabs: [{ id: 4, url: zendesk }] })
  await enableSite(zendesk)
  await disableSite(zendesk)
  expect(told).toEqual([[4, 'switchedOff']])
  expect([registered.size, origins.size]).toEqual([0, 0])
})

test('a permission taken back in the browser’s settings forgets the script, and every tab is asked to look', async () => {
  const { registered, told } = browserWith({ tabs: [{ id: 4, url: '' }] })
  await enableSite(zendesk)
  await stopOn([patternOf(zendesk)])
  expect(registered.size).toBe(0)
  expect(told).toEqual([[4, 'permissionsChanged']])
})

test('after an update the granted sites get their script back', async () => {
  const { registered } = browserWith({ granted: ['https://a.example/*', 'https://b.example/*'] })
  await startOnGrantedSites()
  expect(registered.size).toBe(2)
})

test.each([
  ['https://acme.zendesk.com/agent/tickets/501', 'https://acme.zendesk.com'],
  [' acme.zendesk.com/agent ', 'https://acme.zendesk.com'],
  ['http://127.0.0.1:8080/Ticket', 'http://127.0.0.1:8080'],
  ['localhost:8080', 'https://localhost:8080'],
  ['', null],
  ['my helpdesk', null],
  ['zendesk', null],
  ['file:///etc/passwd', null],
  ['javascript://alert.me/x', null],
])('the site meant by %j is %j', (written, site) => {
  expect(siteWritten(written)).toBe(site)
})
