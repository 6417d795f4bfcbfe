/** Bundles whose engine process obeys an attacker for one module, as after a flaw of V8, and works rightly for all others. */

import { cpSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from './bundle.ts'
import { makeFolder } from './temporary.ts'

/** What the input holds for which the engine process does not do its work. */
export const evil = 'this module has taken its process over'

/**
 * Copies the bundles, with an engine process that runs `script` in the place of work on an evil module.
 * @param script sees the `task`, what it would reply as `reply`, and `right` to say anything to its parent
 * @returns the path of the command
 */
export function subvert(script: string): string {
  const folder = makeFolder({ 'package.json': '{ "type": "module" }' })
  cpSync(dist, join(folder, 'dist'), { recursive: true })
  renameSync(join(folder, 'dist/engine.js'), join(folder, 'dist/right.js'))
  writeFileSync(
    join(folder, 'dist/engine.js'),
    `import fs from 'node:fs'
     const right = process.send.bind(process)
     const wrapped = reply => {
       const isEvil = task && fs.readFileSync(task.input).includes(${JSON.stringify(evil)})
       process.send = right
       try {
         if (isEvil && reply.kind !== 'memory') { ${script} } else right(reply)
       } finally {
         process.send = wrapped
       }
     }
     let task
     process.on('message', message => { task = message.task ?? task })
     process.send = wrapped
     await import('./right.js')`,
  )
  return join(folder, 'dist/cli.js')
}
