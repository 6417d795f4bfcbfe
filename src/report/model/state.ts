/** What the initialization changed besides memories, as tables of globals and of tables, and what options took out. */

import { formatBytes, formatCount, formatNumberOf } from '../format.ts'
import type { GlobalChange, ModuleReport, TableChange } from '../module-report.ts'
import { showSentence } from '../text.ts'
import type { Grid } from './grid.ts'
import { nameSome } from './groups.ts'
import { describeMore } from './run.ts'

/** Characters of a name and of a value. */
const textLimit = 120

/** For what only an instance can tell. */
const unknown = 'not known'

/** At most `limit` of the globals that have another value. */
export function tabulateGlobals(
  { globals, changedGlobals }: ModuleReport,
  limit = changedGlobals.length,
): Grid | undefined {
  const shown = changedGlobals.slice(0, limit)
  if (shown.length === 0) return undefined
  return {
    heading: 'Globals that changed',
    columns: [
      { name: 'global', kind: 'code' },
      { name: 'type', kind: 'code' },
      { name: 'before', kind: 'code' },
      { name: 'after', kind: 'code' },
    ],
    rows: shown.map(global => ({ cells: describeGlobal(global), place: undefined })),
    total: undefined,
    more: globals > shown.length ? describeMore(globals - shown.length, 'global') : '',
  }
}

/** At most `limit` of the tables that have other entries. */
export function tabulateTables(
  { tables, changedTables }: ModuleReport,
  limit = changedTables.length,
): Grid | undefined {
  const shown = changedTables.slice(0, limit)
  if (shown.length === 0) return undefined
  return {
    heading: 'Tables that changed',
    columns: [
      { name: 'table', kind: 'code' },
      { name: 'entries before', kind: 'figure' },
      { name: 'after', kind: 'figure' },
      { name: 'changed', kind: 'figure' },
    ],
    rows: shown.map(table => ({ cells: describeTable(table), place: undefined })),
    total: undefined,
    more: tables > shown.length ? describeMore(tables - shown.length, 'table') : '',
  }
}

function describeGlobal({ index, name, type, before, after }: GlobalChange): readonly string[] {
  return [
    nameItem('global', index, name),
    ...[type, before ?? unknown, after].map(text => showSentence(text, textLimit)),
  ]
}

function describeTable({ index, name, before, after, changed }: TableChange): readonly string[] {
  const counts = [before, after].map(formatCount)
  return [nameItem('table', index, name), ...counts, changed === null ? unknown : formatCount(changed)]
}

function nameItem(what: string, index: number, name: string | null): string {
  return name === null ? `${what} ${index}` : showSentence(name, textLimit)
}

/** Custom sections that are named. */
const namedSections = 3

/** `120 functions, 8.22 KiB of code; the section \`.debug_info\`` */
export function describeDropped({ dropped }: ModuleReport): string {
  if (!dropped) return ''
  const { functions, bytes, sections } = dropped
  const code = `${formatNumberOf(functions, 'function')} that nothing can reach, ${formatBytes(bytes)} of code`
  if (sections.length === 0) return code
  const names = nameSome(sections, namedSections, name => `\`${showSentence(name, textLimit)}\``)
  return `${code}; ${sections.length === 1 ? 'the section' : 'the sections'} ${names}, which would address it wrongly`
}

/** What the option `clear-stack` did; empty where it did nothing that is known. */
export function describeStack({ clearedStack }: ModuleReport): string {
  return clearedStack === null ? '' : `${formatBytes(clearedStack)} that were not zero`
}
