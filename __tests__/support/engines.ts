/** Engine processes that run from the sources. */

import { createEngines } from '../../src/engine/processes.ts'

/** They end with this process. */
export const engines = createEngines(new URL('../../src/engine.ts', import.meta.url))
