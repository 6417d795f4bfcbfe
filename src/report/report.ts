/**
 * What a run found and made, as one value. These types and those of `module-report.ts` are the one source of the report's
 * shape: `npm run build` makes `report.schema.json` and the check of stored records from them. The tags in their comments
 * are JSON Schema's.
 */

import type { Bytes, Count, Finding, Milliseconds, ModuleReport } from './module-report.ts'

/** What a run found and made. Sizes are bytes, times milliseconds, paths relative to the workspace with slashes. */
export type Report = {
  /** Version of this format; grows when a field changes its meaning. */
  readonly version: 3
  /** What made the outputs. */
  readonly engine: {
    readonly name: 'wizer-action'
    /** Version of wizer-action. */
    readonly version: string
    /** Version of Node.js. */
    readonly node: string
    /** Version of V8. */
    readonly v8: string
  }
  /**
   * The job of a runner that the step was a part of, by which later steps of the same job know their own. Null on other
   * machines.
   */
  readonly job: JobHash | null
  /** The commit that the step ran for. Null where that is not known. */
  readonly commit: Commit | null
  /** What the modules are compared with. Null where there is nothing. */
  readonly base: Base | null
  /** What the step was given, without what is the default. */
  readonly options: readonly UsedOption[]
  /** One record for each module, in the order of their paths; also those of earlier steps with the same `out-dir`. */
  readonly modules: readonly ModuleRecord[]
  /** Modules with an output, those from the cache included. */
  readonly count: Count
  /** Modules whose output is from the cache. */
  readonly cached: Count
  /** Modules without an output. */
  readonly failed: Count
  /** Modules that were not tried, since another one had failed. */
  readonly skipped: Count
  /** Bytes of all inputs that have an output. */
  readonly bytesBefore: Bytes
  /** Bytes of all outputs. */
  readonly bytesAfter: Bytes
  /** Milliseconds that the step took, without earlier ones. */
  readonly time: Milliseconds
}

/**
 * SHA-256 of what names a job.
 * @pattern ^[0-9a-f]{64}$
 */
export type JobHash = string

/**
 * A commit as Git names it.
 * @pattern ^[0-9a-f]{40,64}$
 */
export type Commit = string

/** Another report, as far as the modules are compared with it. */
export type Base = {
  /** Where it is from: the name of a branch, or a path. */
  readonly source: string
  /** The commit that it is of. Null where that is not known. */
  readonly commit: Commit | null
  /** Its modules with an output, in the order of their paths. */
  readonly modules: readonly BaseModule[]
}

/** What another report says of a module. */
export type BaseModule = Pick<DoneModule, 'path' | 'sha256'> &
  Pick<ModuleReport, 'bytesBefore' | 'bytesAfter' | 'segments' | 'startUp'> & {
    /** Pages of all memories. */
    readonly pages: Count
    /**
     * Its compressed sizes.
     * @maxItems 2
     */
    readonly compressed: readonly Pick<CompressedSize, 'format' | 'level' | 'before' | 'after'>[]
  }

/** An option and its value. */
export type UsedOption = {
  /** As `action.yml` spells it. */
  readonly name: string
  /** One for each item of a list, one of any other option. Secrets and values of variables are left out. */
  readonly values: readonly string[]
}

/** A command line for a POSIX shell. */
export type CommandLine = string

/** What became of a module. */
export type ModuleRecord = DoneModule | FailedModule | SkippedModule

/** A module with an output. */
export type DoneModule = {
  /** Whether it was initialized in this run, or in an earlier one and its output is from the cache. */
  readonly status: 'initialized' | 'cached'
  /** The input, relative to the workspace, with slashes. */
  readonly path: string
  /** Whether the record is one of an earlier step. */
  readonly earlier: boolean
  /** The output, relative to the workspace, with slashes. */
  readonly output: string
  /**
   * SHA-256 of the output.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string
  /** What the initialization left. Of a cached module, that of the run that initialized it. */
  readonly report: ModuleReport
  /**
   * Compressed sizes, one for each compression that was asked for.
   * @maxItems 2
   */
  readonly compressed: readonly CompressedSize[]
  /** Its findings, and those of the run, without those that the user allows. */
  readonly warnings: readonly Finding[]
  /** What the module printed. Null where it printed nothing, or where that went elsewhere. */
  readonly log: ModuleLog | null
}

/** A module without an output. */
export type FailedModule = {
  readonly status: 'failed'
  /** The input, relative to the workspace, with slashes. */
  readonly path: string
  /** Whether the record is one of an earlier step. */
  readonly earlier: boolean
  /** What happened, in one sentence. */
  readonly error: string
  /** The wasm functions on the stack of a trap, innermost first. */
  readonly frames: readonly string[]
  /** What the module printed. Null where it printed nothing, or where that went elsewhere. */
  readonly log: ModuleLog | null
  /** Does the same in a checkout on another machine. Null where it would be too long, or need characters that act. */
  readonly repeat: CommandLine | null
}

/** A module that was not tried, since another one had failed. */
export type SkippedModule = {
  readonly status: 'skipped'
  /** The input, relative to the workspace, with slashes. */
  readonly path: string
  /** Whether the record is one of an earlier step. */
  readonly earlier: boolean
}

/** Bytes of the input and of the output, compressed. */
export type CompressedSize = {
  readonly format: 'gzip' | 'brotli'
  /** Level of the compression. */
  readonly level: Count
  /** Bytes of the input, compressed. */
  readonly before: Bytes
  /** Bytes of the output, compressed. */
  readonly after: Bytes
  /** How many parts of the output were compressed one by one; 1 where it was compressed as a whole. */
  readonly parts: Count
  /**
   * What the data of each region takes, in the order of the memories and of their regions. Empty where that was not measured.
   * @maxItems 1000
   */
  readonly regions: readonly Bytes[]
}

/** What a module printed. */
export type ModuleLog = {
  /** Bytes that it printed. */
  readonly bytes: Bytes
  /** At most the beginning and the end of it. */
  readonly text: string
}

/** What a store keeps beside an output, for the runs that find it. */
export type StoredRecord = {
  /**
   * The key under which the store keeps the output.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly key: string
} & Pick<DoneModule, 'sha256' | 'report' | 'compressed'>

export function isDone(module: ModuleRecord): module is DoneModule {
  return module.status === 'initialized' || module.status === 'cached'
}

export function isFailed(module: ModuleRecord): module is FailedModule {
  return module.status === 'failed'
}
