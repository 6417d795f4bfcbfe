/** The folders that the paths of all modules share: a table says them once, above its rows. */

/** With fewer modules, whole paths take less room than the sentence about their folders. */
const leastModules = 3

/** Characters. */
const leastFolder = 12

/** The folders with a slash at their end; empty where it would not help to say them once. */
export function findSharedFolder(modules: readonly { readonly path: string }[]): string {
  if (modules.length < leastModules) return ''
  const [first = [], ...others] = modules.map(({ path }) => path.split('/').slice(0, -1))
  let count = first.length
  for (const folders of others) {
    const differing = first.slice(0, count).findIndex((name, index) => name !== folders[index])
    if (differing !== -1) count = differing
  }
  const folder = first.slice(0, count).map(name => `${name}/`)
  return folder.join('').length < leastFolder ? '' : folder.join('')
}

/** What stands above the rows, before the folder. */
export const sharedFolderNote = 'All of these paths are below'
