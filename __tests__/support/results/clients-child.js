/** The other side of `clients.ts`: loads the real clients once, then does what it is told. */

import { DefaultArtifactClient } from '@actions/artifact'
import { restoreCache, saveCache } from '@actions/cache'

const artifacts = new DefaultArtifactClient()

process.on('message', async ({ id, name, args }) => {
  try {
    const value =
      name === 'saveCache'
        ? await saveCache(...args)
        : name === 'restoreCache'
          ? await restoreCache(...args)
          : await artifacts[name](...args)
    process.send({ id, value })
  } catch (error) {
    process.send({ id, error: String(error) })
  }
})

process.send({ id: 0 })
