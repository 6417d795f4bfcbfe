/** Tells whether an engine process can have meant what it says: a module that has taken it over can say anything. */

import type { EngineReply, Task } from '../../engine/messages.ts'
import type { ModuleReport } from '../../report/module-report.ts'
import { isStoredRecord } from '../../report/stored-record.ts'

/** Characters of an error, a frame, a path or a name. V8 takes no longer name in a module. */
const maxText = 100_000

/** Frames of a stack. A process gives twenty. */
const maxFrames = 100

const noHash = '0'.repeat(64)

/** @param kind what the process was asked to do */
export function isReply(reply: EngineReply, kind: Task['kind']): boolean {
  switch (reply?.kind) {
    case 'failed':
      return isText(reply.message) && areTexts(reply.frames, maxFrames)
    case 'foreign':
      return kind === 'check' && isText(reply.reason)
    case 'checked':
      return (
        kind === 'check' &&
        Number.isSafeInteger(reply.bytesBefore) &&
        Array.isArray(reply.compressed) &&
        areFindings(reply.findings)
      )
    case 'made': {
      const { report, compressed } = reply
      const isRecord = isStoredRecord({ key: noHash, sha256: noHash, report, compressed })
      return (
        kind === 'make' &&
        isRecord &&
        areTexts([
          report.initFunction,
          ...report.refusedWrites,
          ...report.findings.flatMap(Object.values),
          ...(report.dropped?.sections ?? []),
        ]) &&
        areShort(report)
      )
    }
    default:
      return false
  }
}

/** Characters of a name or a value that a report describes the state with. An engine cuts names after two hundred. */
const maxName = 1000

/** Whether all names and values of the state are short: there can be thousands of them. */
function areShort({ changedGlobals, changedTables, memories }: ModuleReport): boolean {
  const isShort = (text: string | null) => text === null || text.length <= maxName
  return (
    changedGlobals.every(({ name, type, before, after }) => [name, type, before, after].every(isShort)) &&
    changedTables.every(({ name }) => isShort(name)) &&
    memories.every(
      ({ regions, largest }) =>
        regions.every(({ name }) => isShort(name)) && largest.every(({ region }) => isShort(region)),
    )
  )
}

const isText = (value: unknown) => typeof value === 'string' && value.length <= maxText

const areFindings = (value: unknown) => Array.isArray(value) && value.every(finding => isText(finding?.id))

const areTexts = (value: unknown, most = Infinity) =>
  Array.isArray(value) && value.length <= most && value.every(isText)
