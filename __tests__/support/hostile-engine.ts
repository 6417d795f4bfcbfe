/** Bundles whose engine process obeys an attacker for some modules, as after a flaw of V8, and works rightly for others. */

import { cpSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from './bundle.ts'
import { makeFolder } from './temporary.ts'

/** What the input of an evil module holds: this, and the number of its script. */
export const evil = 'this module has taken its process over: '

/**
 * Copies the bundles, with an engine process that runs one of the scripts in the place of work on an evil module.
 * @param scripts see the `task`, what they would reply as `reply`, `right` to reply anything, and `send` to say anything
 * @returns the path of the command
 */
export function subvert(scripts: readonly string[]): string {
  const folder = makeFolder({ 'package.json': '{ "type": "module" }' })
  cpSync(dist, join(folder, 'dist'), { recursive: true })
  renameSync(join(folder, 'dist/engine.js'), join(folder, 'dist/right.js'))
  writeFileSync(
    join(folder, 'dist/engine.js'),
    `import fs from 'node:fs'
     const scripts = [${scripts.map(script => `(reply, right, task, send) => { ${script} }`).join(',\n')}]
     const send = process.send.bind(process)
     let task
     const wrapped = message => {
       const text = task ? fs.readFileSync(task.input, 'latin1') : ''
       const [, index] = text.split(${JSON.stringify(evil)})
       const right = reply => send({ ...message, reply })
       process.send = send
       try {
         if (index === undefined || message.kind === 'memory') send(message)
         else scripts[Number.parseInt(index)](message.reply, right, task, send)
       } finally {
         process.send = wrapped
       }
     }
     process.on('message', message => { task = message.task ?? task })
     process.send = wrapped
     await import('./right.js')`,
  )
  return join(folder, 'dist/cli.js')
}
