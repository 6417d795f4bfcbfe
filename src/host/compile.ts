/** Has V8 compile modules, on threads of its own that nothing can end. */

import type { Deadline } from '../wizer/deadline.ts'
import { InitializationError } from '../wizer/errors.ts'
import type { InitializeOptions } from '../wizer/host.ts'
import type { CompiledPreload } from './preloads.ts'

export type Compiler = {
  /** @throws {InitializationError} `invalid-module` with V8's reason; `timeout` */
  compile(bytes: Uint8Array<ArrayBuffer>, deadline: Deadline): Promise<WebAssembly.Module>
  /** @throws {InitializationError} `preload`, `timeout` */
  compilePreloads(options: InitializeOptions): Promise<readonly CompiledPreload[]>
  /** Resolves when nothing is being compiled, also of what nobody waits for any more: a process cannot end before. */
  ended(): Promise<unknown>
}

export function createCompiler(): Compiler {
  const running = new Set<Promise<unknown>>()

  function run<Result>(doing: string, deadline: Deadline, work: () => Promise<Result>): Promise<Result> {
    return deadline.limit(
      () => doing,
      () => {
        const result = work()
        const settled: Promise<unknown> = result.then(
          () => running.delete(settled),
          () => running.delete(settled),
        )
        running.add(settled)
        return result
      },
    )
  }

  return {
    compile: (bytes, deadline) =>
      run('compile the module', deadline, async () => {
        try {
          return await WebAssembly.compile(bytes)
        } catch (cause) {
          throw new InitializationError('invalid-module', (cause as Error).message, { cause })
        }
      }),
    async compilePreloads(options) {
      if (options.preloads.length === 0) return []
      // What compiles preloads brings the parser along: to load it always would delay the start by 2 ms.
      const { compilePreloads } = await import('./preloads.ts')
      return run('compile the preloads', options.deadline, () => compilePreloads(options))
    },
    ended: () => Promise.all(running),
  }
}
