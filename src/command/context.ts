/** What a command needs of the process it runs in, so that tests can give it another. */

import type { Engines } from '../engine/processes.ts'
import type { Host } from '../wizer/host.ts'
import type { CommandName } from './names.ts'

export type CommandContext = {
  /** The name that the user started the command by. */
  readonly name: CommandName
  readonly env: Readonly<Record<string, string | undefined>>
  /** The directory that paths are relative to. */
  readonly directory: string
  /** Runs one module in this process. */
  readonly host: Host
  /** Starts what runs many modules, each in another process. */
  startEngines(): Promise<Engines>
  /** The width of standard output, where that is a terminal. */
  readonly columns: number | undefined
  /** Aborts when the process is told to end. */
  readonly signal: AbortSignal
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean }
  /**
   * Reads standard input to its end.
   * @param signal ends the reading when it aborts
   */
  readStdin(signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>
  writeStdout(bytes: Uint8Array | string): Promise<void>
  writeStderr(text: string): void
  /** Paths of the files that globs match. */
  findFiles(patterns: readonly string[]): Promise<readonly string[]>
}
