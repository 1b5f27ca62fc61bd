import { describe, expect, test } from 'vitest'
import { panelWidth, placePanel } from '@/lib/hands/place-panel'

const viewport = { width: 1280, height: 800 }
const panel = { size: 'panel', side: 'right', height: 400 } as const
const send = { left: 640, top: 770, width: 100, height: 30 }

describe('the place of the panel', () => {
  test('is at the top of its side, and its header stays there while it grows', () => {
    const [small, tall] = [200, 700].map(height => placePanel({ ...panel, height }, viewport, [send]))
    expect(small).toEqual({ left: 1280 - panelWidth - 16, top: 16, width: panelWidth, height: 200 })
    expect(tall).toEqual({ ...small, height: 700 })
  })

  test('is at the bottom when the top would cover the send button', () => {
    const above = { left: 1100, top: 20, width: 100, height: 30 }
    expect(placePanel(panel, viewport, [above])).toMatchObject({ left: 924, top: 384 })
  })

  test('is on the other side when its own would cover the send button all the way', () => {
    const column = { left: 1000, top: 0, width: 200, height: 800 }
    expect(placePanel(panel, viewport, [column])).toMatchObject({ left: 16, top: 16 })
  })

  test('is less tall, on its own side, when it would cover what stands below', () => {
    const box = { left: 292, top: 600, width: 940, height: 110 }
    const button = { left: 1040, top: 756, width: 170, height: 36 }
    const place = placePanel({ ...panel, height: 768 }, viewport, [button, box])
    expect(place).toEqual({ left: 924, top: 16, width: panelWidth, height: 576 })
    const lowRoom = { ...box, top: 200, height: 510 }
    expect(placePanel({ ...panel, height: 768 }, viewport, [button, lowRoom]).height).toBe(768)
  })

  test('is less tall, below the box, when there is no room above it, as in FreeScout', () => {
    const box = { left: 260, top: 234, width: 739, height: 196 }
    const button = { left: 855, top: 430, width: 98, height: 38 }
    const place = placePanel({ ...panel, height: 768 }, viewport, [button, box])
    expect(place).toEqual({ left: 924, top: 476, width: panelWidth, height: 308 })
  })

  test('covers a part of the reply box rather than the send button', () => {
    const box = { left: 0, top: 0, width: 1280, height: 800 }
    const button = { left: 1100, top: 20, width: 100, height: 30 }
    expect(placePanel(panel, viewport, [button, box])).toMatchObject({ left: 924, top: 384 })
  })

  test('never leaves the viewport, however small', () => {
    const place = placePanel({ ...panel, height: 2000 }, { width: 320, height: 480 }, [])
    expect(place).toEqual({ left: 0, top: 16, width: 320, height: 448 })
  })

  test('is everything while the dialog is open', () => {
    expect(placePanel({ ...panel, size: 'viewport' }, viewport, [send])).toEqual({ left: 0, top: 0, ...viewport })
  })
})
