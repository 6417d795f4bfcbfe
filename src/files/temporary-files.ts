/** Names of files that are not whole yet, and the removal of those that a killed process has left. */

import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const form = /^\.wizer-(?:(\d{1,10})-)?[0-9a-z]+\.tmp$/

/** Milliseconds after which no process still writes its file. */
const oldest = 3_600_000

/** The path of a temporary file in the folder of `path`. Its name tells which process writes it. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.wizer-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`)
}

/**
 * Removes from the folder, but not from those below it, the temporary files of processes that have ended, and those older
 * than an hour: another process can have got the number since. Never throws, because the files are only in the way.
 */
export function removeOldTemporaries(folder: string): void {
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const [isTemporary, writer] = form.exec(name) ?? []
    if (isTemporary === undefined) continue
    const path = join(folder, name)
    const found = attempt(() => lstatSync(path))
    if (!found || found.isDirectory()) continue
    if (Date.now() - found.mtimeMs > oldest || (writer !== undefined && hasEnded(Number(writer))))
      attempt(() => rmSync(path, { force: true }))
  }
}

const folderForm = /^wizer-(\d{1,10})-\w{6}$/

/**
 * Makes a new folder that only this user may read, after it has removed those that killed processes of this user have left
 * there.
 * @throws the system's error
 */
export function makePrivateFolder(parent: string): string {
  for (const name of attempt(() => readdirSync(parent)) ?? []) {
    const [, writer] = folderForm.exec(name) ?? []
    if (writer === undefined || !hasEnded(Number(writer))) continue
    const path = join(parent, name)
    // A link is not a folder, so nothing is removed where it leads.
    if (attempt(() => lstatSync(path).isDirectory())) attempt(() => rmSync(path, { recursive: true, force: true }))
  }
  return mkdtempSync(join(parent, `wizer-${process.pid}-`))
}

/** A process of another user is there, although it cannot be signalled. */
function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
