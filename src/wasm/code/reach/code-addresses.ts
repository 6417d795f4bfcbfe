/** Knows which custom sections say where code stands, or lead to files that do: they are wrong once a body has another length. */

import { type Section, sectionIds } from '../../layout.ts'

/**
 * DWARF and its compressed form; source maps; debug information in another file, and the id by which it is found (tool
 * conventions, Debugging.md and BuildId.md); hints by offset (core specification, appendix on annotations of code); relocations
 * (Linking.md), which also count sections.
 */
const addressing = [
  /^\.z?debug_/,
  /^sourceMappingURL$/,
  /^external_debug_info$/,
  /^build_id$/,
  /^metadata\.code\./,
  /^branchHints$/,
  /^reloc\./,
]

export function addressesCode({ id, name }: Section): boolean {
  return id === sectionIds.custom && addressing.some(pattern => pattern.test(name))
}
