/** WASI in a worker: what it prints, what can end it, and this process's standard input. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'

const source = (file: string) => JSON.stringify(new URL(`../../../src/host/${file}`, import.meta.url).href)

/** Code for a worker: `call(name, …args)` calls WASI, `memory` is the guest's, `post` sends to the main thread. */
const worker = (options: string, body: string) => `
    import { parentPort, workerData } from 'node:worker_threads'
    import { createWasi } from ${source('wasi/wasi.ts')}
    import { createObserver } from ${source('wasi/streams/observe.ts')}
    import { createStdinMailbox } from ${source('wasi/streams/stdin.ts')}
    const post = value => parentPort.postMessage(value)
    const memory = new WebAssembly.Memory({ initial: 2, maximum: 2, shared: true })
    const stdin = workerData.share && createStdinMailbox(workerData.share)
    const base = { args: [], env: {}, dirs: [], hidden: { paths: [], names: [] }, stdin: { kind: 'empty' }, output: {} }
    const wasi = createWasi({ ...base, ...${options} }, { stdin, observer: createObserver() })
    wasi.attach(memory)
    const view = new DataView(memory.buffer)
    const call = (name, ...args) => wasi.find('wasi_snapshot_preview1', name)(...args)
    const read = size => {
      view.setUint32(0, 1024, true)
      view.setUint32(4, size, true)
      const error = call('fd_read', 0, 0, 1, 8)
      return error || Buffer.from(memory.buffer, 1024, view.getUint32(8, true)).toString()
    }
    ${body}`

/** Runs code in a process of its own, with `Worker`, `start(code)` and `serveStdin` at hand. */
async function execute(
  code: string,
  input?: (stdin: NodeJS.WritableStream, printed: (text: string) => Promise<unknown>) => Promise<unknown>,
) {
  const script = `
    import { Worker } from 'node:worker_threads'
    import { once } from 'node:events'
    import { serveStdin } from ${source('wasi/streams/stdin.ts')}
    const start = (code, share) =>
      new Worker(code, { eval: true, workerData: { share }, transferList: share ? [share.port] : [] })
    ${code}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script])
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', data => (text[name] += data))
  const printed = async (wanted: string) => {
    while (child.exitCode === null && !`${text.stdout}${text.stderr}`.includes(wanted)) await pause(10)
  }
  // A child that ends first closes its input.
  child.stdin.on('error', () => undefined)
  input?.(child.stdin, printed).catch(() => undefined)
  const [status] = await once(child, 'close')
  return { status: status as number, ...text }
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

describe('terminating a worker', () => {
  const sleep = `
    view.setUint32(16, 1, true)
    view.setBigUint64(24, 0xffff_ffff_ffff_ffffn, true)
    post('ready')
    call('poll_oneoff', 0, 512, 1, 1000)
    post('woken')`

  test.each([
    ['ends an endless sleep', '{}', sleep],
    ['ends a read of standard input', `{ stdin: { kind: 'inherit' } }`, `post('ready'); read(10); post('woken')`],
  ])('terminating a worker %s', async (_, options, body) => {
    const { status, stdout } = await execute(
      `
      const worker = start(${JSON.stringify(worker(options, body))}, serveStdin().share)
      worker.on('message', message => console.log(message))
      await once(worker, 'message')
      await new Promise(resolve => setTimeout(resolve, 100))
      const started = performance.now()
      await worker.terminate()
      console.log(performance.now() - started < 1000)`,
      () => pause(20_000),
    )
    expect(stdout).toBe('ready\ntrue\n')
    expect(status).toBe(0)
  })
})

describe('inherited standard input', () => {
  const reader = worker(`{ stdin: { kind: 'inherit' } }`, 'post(read(workerData.size ?? 4))')
  const serve = `
    const service = serveStdin()
    const worker = start(${JSON.stringify(reader)}, service.share)`

  test('standard input is waited for, and what one worker leaves the next one gets', async () => {
    const { stdout, status } = await execute(
      `for (let index = 0; index < 4; index++) {
        ${serve}
        await once(worker, 'online')
        setTimeout(() => console.error('waiting'), 100)
        console.log((await once(worker, 'message'))[0])
        service.close()
      }`,
      async (stdin, printed) => {
        await printed('waiting')
        stdin.write('one two')
        await printed('two\n')
        stdin.end(' x')
      },
    )
    expect(stdout).toBe('one \ntwo\n x\n\n')
    expect(status).toBe(0)
  })

  test('standard input is not lost to a worker that was terminated while it waited', async () => {
    const { stdout } = await execute(
      `{
        ${serve}
        await once(worker, 'online')
        await new Promise(resolve => setTimeout(resolve, 300))
        await worker.terminate()
        console.error('terminated')
      }
      ${serve}
      console.log((await once(worker, 'message'))[0])`,
      async (stdin, printed) => {
        await printed('terminated')
        stdin.end('kept')
      },
    )
    expect(stdout).toBe('kept\n')
  })

  test('standard input does not keep the process from ending', async () => {
    const started = performance.now()
    const { stdout, status } = await execute(
      `${serve}
      console.log((await once(worker, 'message'))[0])`,
      async stdin => {
        stdin.write('some of it')
        await pause(20_000)
      },
    )
    expect([stdout, status]).toEqual(['some\n', 0])
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('standard input may have 3 MB', async () => {
    const body = `
      let size = 0
      for (let part; (part = read(100_000)); ) size += part.length
      post(size)`
    const { stdout } = await execute(
      `const worker = start(${JSON.stringify(worker(`{ stdin: { kind: 'inherit' } }`, body))}, serveStdin().share)
      console.log((await once(worker, 'message'))[0])`,
      async stdin => {
        stdin.end('x'.repeat(3_000_000))
      },
    )
    expect(stdout).toBe('3000000\n')
  })
})
