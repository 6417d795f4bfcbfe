/** Puts together the modules that failed for one cause: a cause is read once, however many modules it concerns. */

import type { FailedModule } from '../report.ts'

/** Modules with the same cause. There is at least one path, that of `first`. */
export type FailureGroup = { readonly first: FailedModule; readonly paths: readonly string[] }

/** In the order of their first modules. Causes are the same where they differ in the path of the module alone. */
export function groupFailures(failed: readonly FailedModule[]): readonly FailureGroup[] {
  const groups = new Map<string, { first: FailedModule; paths: string[] }>()
  for (const module of failed) {
    const cause = JSON.stringify([module.earlier, module.error.split(`\`${module.path}\``)])
    const known = groups.get(cause)
    if (known) known.paths.push(module.path)
    else groups.set(cause, { first: module, paths: [module.path] })
  }
  return [...groups.values()]
}

/** `a.wasm, b.wasm and 3 more`. */
export function nameSome(paths: readonly string[], count: number, show: (path: string) => string): string {
  const rest = paths.length - count
  const named = paths.slice(0, count).map(show).join(', ')
  return rest > 0 ? `${named} and ${rest.toLocaleString('en')} more` : named
}
