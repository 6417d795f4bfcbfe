/** What the parent and an engine process say to each other: the work, then a task, a reply, the next task, other work … */

import type { Finding, ModuleReport, Region } from '../report/module-report.ts'
import type { CompressedSize } from '../report/report.ts'
import type { EngineOptions } from '../wizer/options/options.ts'
import type { InitializationSettings } from '../wizer/wizen.ts'

/** What is the same for all modules with the same options. */
export type Work = {
  readonly options: EngineOptions
  readonly settings: Omit<InitializationSettings, 'signal' | 'started'>
  readonly compressedFormats: readonly CompressedSize['format'][]
  /** Those that have a limit, which is compared with the exact size. */
  readonly exactFormats: readonly CompressedSize['format'][]
  /** The exported function to call on a fresh instance of each output. */
  readonly smokeTest: string | undefined
}

/** One module. All paths are absolute, and of files in a private folder. */
export type Task = {
  /** `make` writes the output, `check` compares an output that was kept with the input. */
  readonly kind: 'make' | 'check'
  readonly input: string
  readonly output: string
  /** The file that what the module prints is appended to; undefined drops it. */
  readonly log: string | undefined
  /** Compressed sizes that were kept with the output, and are not measured again where they have no limit. */
  readonly known: readonly CompressedSize[]
  /** The regions of each memory of an output that was kept. */
  readonly regions: readonly (readonly Pick<Region, 'start' | 'end'>[])[]
}

export type ToEngine =
  | { readonly kind: 'work'; readonly work: Work }
  /** Later tasks have higher numbers. */
  | { readonly kind: 'task'; readonly task: Task; readonly number: number }

export type EngineReply =
  | { readonly kind: 'made'; readonly report: ModuleReport; readonly compressed: readonly CompressedSize[] }
  /** `bytesBefore` is the size of the input in the binary format; `findings` need no run: a record that was kept must have them. */
  | {
      readonly kind: 'checked'
      readonly bytesBefore: number
      readonly compressed: readonly CompressedSize[]
      readonly findings: readonly Finding[]
    }
  /** The output that was kept cannot be one of this input. */
  | { readonly kind: 'foreign'; readonly reason: string }
  | { readonly kind: 'failed'; readonly message: string; readonly frames: readonly string[] }

export type FromEngine =
  /** The reply to the task of that number. */
  | { readonly kind: 'reply'; readonly reply: EngineReply; readonly number: number }
  /** Bytes of memory that the process uses, from where the parent cannot look it up. */
  | { readonly kind: 'memory'; readonly bytes: number }
