/** What a command needs of the process it runs in, so that tests can give it another. */

import type { Host } from '../wizer/host.ts'

export type CommandContext = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly directory: string
  readonly engineVersion: string
  readonly host: Host & { warm(): void }
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean }
  readStdin(): Promise<Uint8Array<ArrayBuffer>>
  writeStdout(bytes: Uint8Array | string): Promise<void>
  writeStderr(text: string): void
  /** Paths of the files that globs match. */
  findFiles(patterns: readonly string[]): Promise<readonly string[]>
}
