import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { HideWhenBroken } from '@/components/ui/hide-when-broken'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Broken(): never {
  throw new Error('cannot be drawn')
}

test('what can be drawn is shown', () => {
  const onBroken = vi.fn()
  const { container } = render(<HideWhenBroken onBroken={onBroken}>fine</HideWhenBroken>)
  expect(container.textContent).toBe('fine')
  expect(onBroken).not.toHaveBeenCalled()
})

test('what cannot be drawn shows nothing, and says so once', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const onBroken = vi.fn()
  const { container } = render(
    <HideWhenBroken onBroken={onBroken}>
      <Broken />
    </HideWhenBroken>,
  )
  expect(container.textContent).toBe('')
  expect(onBroken).toHaveBeenCalledOnce()
})
