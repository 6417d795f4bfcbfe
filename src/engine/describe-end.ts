/** Says in words why a process ended by itself. */

/** @param printed the last of what it wrote to standard error */
export function describeEnd(status: number | null, signal: NodeJS.Signals | null, printed: string): string {
  if (/out of memory|allocation failed|heap limit|process oom/i.test(printed)) return 'V8 ran out of memory'
  if (signal === 'SIGKILL') return 'the system killed it, which it does where memory runs out'
  if (/fatal error|check failed/i.test(printed)) return 'V8 found a fatal error'
  return signal === null ? `it ended with status ${status}` : `it ended with the signal ${signal}`
}
