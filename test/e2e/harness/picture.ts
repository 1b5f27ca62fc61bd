import { inflateSync } from 'node:zlib'

/** A picture's colours, a pixel after the other, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** [red, green, blue], each 0…255. */
  at(x: number, y: number): readonly [number, number, number]
}

/** Reads a PNG as browsers write it: eight bits a colour, not interlaced. */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16)
  const height = file.readUInt32BE(20)
  const [depth, kind, , , interlace] = file.subarray(24, 29)
  if (depth !== 8 || interlace !== 0 || (kind !== 2 && kind !== 6))
    throw new Error('No PNG of the kind browsers write.')
  const channels = kind === 2 ? 3 : 4
  const pixels = unfiltered(inflateSync(Buffer.concat(chunks(file, 'IDAT'))), width * channels, height, channels)
  return {
    width,
    height,
    at(x, y) {
      const from = (y * width + x) * channels
      return [pixels[from]!, pixels[from + 1]!, pixels[from + 2]!]
    },
  }
}

function chunks(file: Buffer, wanted: string): readonly Buffer[] {
  const found: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === wanted) found.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return found
}

/** Each row says how it was written: as it is, or as what differs from the pixel to the left, above, or both. */
function unfiltered(data: Buffer, rowLength: number, height: number, step: number): Uint8Array {
  const pixels = new Uint8Array(rowLength * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (rowLength + 1)]!
    for (let x = 0; x < rowLength; x++) {
      const to = y * rowLength + x
      const left = x >= step ? pixels[to - step]! : 0
      const above = y > 0 ? pixels[to - rowLength]! : 0
      const corner = x >= step && y > 0 ? pixels[to - rowLength - step]! : 0
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter]!
      pixels[to] = data[y * (rowLength + 1) + 1 + x]! + guess
    }
  }
  return pixels
}

function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

/** The places "x,y" where two pictures of the same size differ by more than a shade. */
export function differences(one: Picture, other: Picture): ReadonlySet<string> {
  if (one.width !== other.width || one.height !== other.height) throw new Error('The pictures differ in size.')
  const places = new Set<string>()
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      const [a, b] = [one.at(x, y), other.at(x, y)]
      if (a.some((colour, index) => Math.abs(colour - b[index]!) > 24)) places.add(`${x},${y}`)
    }
  }
  return places
}

/** How many pixels have this colour, give or take a shade. */
export function pixelsOf(picture: Picture, [red, green, blue]: readonly [number, number, number]): number {
  let count = 0
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const [r, g, b] = picture.at(x, y)
      if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 40) count++
    }
  }
  return count
}
