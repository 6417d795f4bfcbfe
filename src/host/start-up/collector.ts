/** Frees memories of instances that nobody uses any more. V8 frees shared ones only when its own heap has grown. */

export type Collector = {
  /** To be called when nothing refers to the instance of these memories any more. */
  drop(memories: readonly WebAssembly.Memory[]): void
  /** Collects garbage where the memories that were dropped, and so many bytes more, would be too much. */
  makeRoom(bytes: number): void
}

/** Bytes that may wait for V8. To free them takes 5 ms. */
const most = 64 * 1024 * 1024

/** @param collect has V8 collect all garbage of this thread */
export function createCollector(collect: () => void = createCollect()): Collector {
  let waiting = 0
  return {
    drop(memories) {
      waiting += sizeOfMemories(memories)
    },
    makeRoom(bytes) {
      if (waiting === 0 || waiting + bytes <= most) return
      collect()
      waiting = 0
    },
  }
}

export function sizeOfMemories(memories: readonly WebAssembly.Memory[]): number {
  return memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)
}

/** V8 has its function `gc` in contexts that are made while the flag is set. */
function createCollect(): () => void {
  let gc: (() => void) | undefined
  return () => {
    if (!gc) {
      const { setFlagsFromString } = process.getBuiltinModule('node:v8')
      setFlagsFromString('--expose-gc')
      gc = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void
      setFlagsFromString('--no-expose-gc')
    }
    gc()
  }
}
