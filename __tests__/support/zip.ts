/** Reads the archives of artifacts from the directory at their end (APPNOTE.TXT, 4.3.12). */

import { inflateRawSync } from 'node:zlib'

/** Gives the contents by name, for archives without ZIP64. */
export function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const archive = Buffer.from(bytes)
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map(field => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const name = archive.toString('utf8', at + 46, at + 46 + nameSize)
    files.set(name, contentsOf(archive, archive.readUInt32LE(at + 42), archive.readUInt32LE(at + 20)))
    at += 46 + nameSize + extraSize + commentSize
  }
  return files
}

/** @param size compressed, in bytes */
function contentsOf(archive: Buffer, header: number, size: number): Buffer {
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  const stored = archive.subarray(start, start + size)
  return archive.readUInt16LE(header + 8) === 0 ? stored : inflateRawSync(stored)
}

export const namesIn = (bytes: Uint8Array): string[] => [...unzip(bytes).keys()]
