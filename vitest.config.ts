import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Every file starts threads and child processes of its own: room for a slow machine, not for a hang.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
