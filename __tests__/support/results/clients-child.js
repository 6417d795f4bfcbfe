/** The other side of `clients.ts`: loads the real clients once, then calls them for one test after the other. */

import { DefaultArtifactClient } from '@actions/artifact'
import { restoreCache, saveCache } from '@actions/cache'

const artifacts = new DefaultArtifactClient()

const calls = { saveCache, restoreCache, enter }

/** Takes the place of a step: its workspace and its environment. */
function enter(workspace, env) {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(workspace)
}

process.on('message', async ({ id, name, args }) => {
  try {
    const value = await (calls[name] ?? ((...args) => artifacts[name](...args)))(...args)
    process.send({ id, value })
  } catch (error) {
    process.send({ id, error: String(error) })
  }
})

// The tests have ended.
process.on('disconnect', () => process.exit())
