/** Assembles WebAssembly text with garbage-collected objects or typed references, which `wat.ts` cannot. */

import binaryen from 'binaryen'

export function assembleObjects(text: string): Uint8Array<ArrayBuffer> {
  const module = binaryen.parseText(text)
  try {
    module.setFeatures(binaryen.Features.All)
    return new Uint8Array(module.emitBinary())
  } finally {
    module.dispose()
  }
}
