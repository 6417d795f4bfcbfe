import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    globalSetup: '__tests__/support/global-setup.ts',
    // Vitest leaves one processor free, which is half of a machine that has two.
    maxWorkers: availableParallelism(),
    // Files share a process: starting one for each file, and loading the same sources in it, takes a fifth of the time.
    isolate: false,
    // Tests start threads and child processes: this is room for a slow machine, not for a hang.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
