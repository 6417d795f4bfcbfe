/** Paths of modules: their order, and the folders that all of them share. */

export function sortByPath<Item extends { readonly path: string }>(items: Iterable<Item>): readonly Item[] {
  return [...items].sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** With fewer modules, whole paths take less room than the sentence about their folders. */
const leastModules = 3

/** Characters. */
const leastFolder = 12

/** The folders, which a table says once above its rows, with a slash at their end; empty where it would not help to say them once. */
export function findSharedFolder(modules: readonly { readonly path: string }[]): string {
  if (modules.length < leastModules) return ''
  const [first = [], ...others] = modules.map(({ path }) => path.split('/').slice(0, -1))
  let count = first.length
  for (const folders of others) {
    const differing = first.slice(0, count).findIndex((name, index) => name !== folders[index])
    if (differing !== -1) count = differing
  }
  const folder = first
    .slice(0, count)
    .map(name => `${name}/`)
    .join('')
  return folder.length < leastFolder ? '' : folder
}

/** What stands above the rows, before the folder. */
export const sharedFolderNote = 'All of these paths are below'
