/** Makes a picture of a page smaller: 256 colours are enough for text and flat areas, and take a third of the bytes. */

import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/** The samples of a pixel by the colour type: red, green and blue, with or without alpha. */
const samples: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

const maxColours = 256

/** @param png of eight bits a sample, not interlaced, as browsers write screenshots */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png)
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const palette = [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, maxColours)
    .map(([colour]) => colour)
  const nearest = new Map(palette.map((colour, index) => [colour, index]))
  for (const colour of counts.keys()) if (!nearest.has(colour)) nearest.set(colour, findNearest(colour, palette))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = nearest.get(pixels[at++]!)!
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8)
  const colours = Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const body = deflateSync(rows, { level: 9, memLevel: 9 })
  return Buffer.concat([
    signature,
    encodeChunk('IHDR', header),
    encodeChunk('PLTE', colours),
    encodeChunk('IDAT', body),
    encodeChunk('IEND', Buffer.alloc(0)),
  ])
}

function findNearest(colour: number, palette: readonly number[]): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
  return palette.reduce((best, other, index) => (distance(other) < distance(palette[best]!) ? index : best), 0)
}

/** Every pixel as `0xrrggbb`; the page behind a screenshot is opaque. */
function decode(png: Buffer): { readonly width: number; readonly height: number; readonly pixels: Uint32Array } {
  const chunks = readChunks(png)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  const step = samples[header?.[9] ?? -1]
  if (!header || step === undefined || header[8] !== 8 || header[12] !== 0)
    throw new Error('cannot shrink the picture: expected a PNG of eight bits a sample that is not interlaced')
  const width = header.readUInt32BE(0)
  const height = header.readUInt32BE(4)
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(chunk => chunk.data)))
  const pixels = new Uint32Array(width * height)
  const row = width * step
  let above = new Uint8Array(row)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (row + 1)]!
    const line = new Uint8Array(data.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)))
    for (let x = 0; x < row; x++) {
      const left = x < step ? 0 : line[x - step]!
      line[x] = line[x]! + predict(filter, left, above[x]!, x < step ? 0 : above[x - step]!)
    }
    for (let x = 0; x < width; x++) {
      const at = x * step
      pixels[y * width + x] = (line[at]! << 16) | (line[at + 1]! << 8) | line[at + 2]!
    }
    above = line
  }
  return { width, height, pixels }
}

/** The filters of a row (PNG specification, section 9.2). */
function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map(value => Math.abs(guess - value)) as [number, number, number]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

function readChunks(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = []
  for (let at = signature.length; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}

function encodeChunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const chunk = Buffer.alloc(content.length + 8)
  chunk.writeUInt32BE(data.length, 0)
  chunk.set(content, 4)
  chunk.writeUInt32BE(crc32(content), content.length + 4)
  return chunk
}
