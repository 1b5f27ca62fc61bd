import { afterEach, expect, it, vi } from 'vitest'
import { ownParts } from '@/lib/hands/own-parts'
import { ReplyBox } from '@/lib/hands/reply-box'
import { requestTracker } from '@/lib/hosts/request-tracker'

const life = new AbortController()
afterEach(() => life.abort())

it('comes back to life when the page has made its box anew, with nobody’s focus in it', async () => {
  const field = (words: string) => `<textarea class="messagebox" name="UpdateContent">${words}</textarea>`
  document.body.innerHTML = `<form name="TicketUpdate"><input name="id" value="7"><div class="messagebox-container">${field('Before.')}</div></form>`
  const place = document.querySelector('.messagebox-container')!
  const onChange = vi.fn((changed: ReplyBox) => void changed.look())
  const box = new ReplyBox({
    composer: requestTracker.composerOf(document.querySelector('textarea')!)!,
    host: requestTracker,
    attempt: (_name, run) => run(),
    bring: ownParts,
    isNamed: () => true,
    isGuardWanted: () => true,
    signal: life.signal,
    onChange,
    onMarkPressed: () => {},
    onEditable: () => {},
  })
  expect(box.text()).toBe('Before.')
  place.innerHTML = ''
  box.look()
  expect(box.isAlive()).toBe(false)
  onChange.mockClear()
  place.innerHTML = field('After.')
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled())
  expect(box.text()).toBe('After.')
  expect(box.isReadable).toBe(true)
})
