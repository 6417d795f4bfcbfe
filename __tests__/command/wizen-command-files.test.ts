/** What the command over one module reads and writes: input, output, a report, a terminal. */

import { lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wizenCommand } from '../../src/command/wizen-command.ts'
import { parseWizenCommand, type WizenRequest } from '../../src/command/wizen-request.ts'
import { withoutFindings, wizer } from '../support/bundle.ts'
import { guest, textIn } from '../support/guest.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { folder, plain, wizen } from '../support/wizen-command.ts'

describe.concurrent('the command over one module', () => {
  const expected = wizen('-f init plain.wasm -o OUT').then(({ output }) => Buffer.from(output!))

  it.each([
    ['nothing', '-f init'],
    ['a dash', '-f init -'],
    ['its name', '-f init /dev/stdin'],
    ['dashes', '-f init - -o -'],
    ['the name of standard output', '-f init -o /dev/stdout'],
    ['its other name', '-f init --output=/dev/fd/1'],
  ])('uses the standard streams for %s: `%s`', async (_case, line) => {
    const { status, stdout, stderr } = await wizer(line.split(' '), { input: plain })
    expect({ status, stderr: withoutFindings(stderr) }).toEqual({ status: 0, stderr: '' })
    expect(stdout.equals(await expected)).toBe(true)
  })

  it.each([
    ['that of a command', './run'],
    ['one that starts with a dash', '-- -dash.wasm'],
    ['an absolute path', `${folder}/plain.wasm`],
  ])('reads an input whose name is %s', async (_case, line) => {
    const { stdout } = await wizer(['-f', 'init', ...line.split(' ')], { directory: folder })
    expect(stdout.equals(await expected)).toBe(true)
  })

  it.each(['', '-o -', '-o /dev/stdout', '-o /proc/self/fd/1'])(
    'keeps what the module prints out of the output: `%s`',
    async line => {
      const args = `guest.wasm --allow-wasi -f print ${line}`.trim().split(' ')
      const { status, stdout, stderr } = await wizer(args, { directory: folder })
      expect({ status, stderr: withoutFindings(stderr) }).toEqual({ status: 0, stderr: '::error::out\ncomplaint\n' })
      expect(textIn(new Uint8Array(stdout))).toBe('hi!')
    },
  )

  it('lets the module print to both streams, or to none with `--inherit-stdio=false`', async () => {
    const { stdout, stderr } = await wizen('guest.wasm --allow-wasi -f print -o OUT')
    expect([`${stdout}`, withoutFindings(stderr)]).toEqual(['::error::out\n', 'complaint\n'])
    const quiet = await wizen('guest.wasm --allow-wasi --inherit-stdio=false -f print -o OUT')
    expect([`${quiet.stdout}`, withoutFindings(quiet.stderr)]).toEqual(['', ''])
    expect(textIn(quiet.output!)).toBe('hi!')
  })

  it('gives no standard input to a module that came by standard input', async () => {
    const { stdout, stderr } = await wizer(['--allow-wasi', '-f', 'read'], { input: guest })
    expect(withoutFindings(stderr)).toBe('')
    expect(textIn(new Uint8Array(stdout))).toBe('')
  })

  it('may replace the input by the output', async () => {
    const own = makeFolder({ 'both.wasm': plain })
    expect((await wizer(['-f', 'init', 'both.wasm', '-o', 'both.wasm'], { directory: own })).status).toBe(0)
    expect(readFileSync(join(own, 'both.wasm')).equals(await expected)).toBe(true)
    expect(filesIn(own)).toEqual(['both.wasm'])
  })

  it('writes to a device', async () => {
    const { status, stdout, stderr } = await wizer(['-f', 'init', '-o', '/dev/null'], { input: plain })
    expect({ status, stdout: `${stdout}`, stderr: withoutFindings(stderr) }).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('keeps the mode of a file that it replaces, and a link to the file', async () => {
    const own = makeFolder()
    writeFileSync(join(own, 'tool.wasm'), 'old', { mode: 0o750 })
    symlinkSync('tool.wasm', join(own, 'link.wasm'))
    await wizer(['-f', 'init', '-o', join(own, 'link.wasm')], { input: plain })
    expect(lstatSync(join(own, 'link.wasm')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(own, 'tool.wasm')).equals(await expected)).toBe(true)
    expect(statSync(join(own, 'tool.wasm')).mode & 0o777).toBe(0o750)
  })
})

describe('the command over one module with `--report`', () => {
  it('writes what was found and done', async () => {
    const own = makeFolder({ 'guest.wasm': guest })
    const args = ['guest.wasm', '-f', 'read', '--allow-wasi', '--stdin', 'x', '-o', 'out.wasm', '--report', 'r.json']
    const { status, stdout, stderr } = await wizer(args, { directory: own })
    expect({ status, stdout: `${stdout}`, stderr: withoutFindings(stderr) }).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    const output = readFileSync(join(own, 'out.wasm'))
    const report = JSON.parse(readFileSync(join(own, 'r.json'), 'utf8'))
    expect(report).toMatchObject({
      version: 3,
      engine: { name: 'wizer-action', node: process.versions.node },
      count: 1,
      failed: 0,
      bytesBefore: guest.length,
      bytesAfter: output.length,
      modules: [
        {
          status: 'initialized',
          path: 'guest.wasm',
          output: 'out.wasm',
          sha256: Buffer.from(await crypto.subtle.digest('SHA-256', output)).toString('hex'),
          report: { initFunction: 'read', observed: { stdin: 1, random: 0 }, memories: [{ pages: 1 }] },
        },
      ],
    })
    expect(report.modules[0].report.startUp.before.least).toBeGreaterThan(0)
  })

  it('leaves the output as it was where the report cannot be written', async () => {
    const own = makeFolder({ 'out.wasm': 'old' })
    const args = ['-f', 'init', '-o', 'out.wasm', '--report', 'none/r.json']
    const { status, stderr } = await wizer(args, { directory: own, input: plain })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'error: cannot write `none/r.json`: no such file or directory, expected a place for a file; nothing there was changed\n',
    })
    expect(readFileSync(join(own, 'out.wasm'), 'utf8')).toBe('old')
  })
})

describe('wizenCommand', () => {
  const at = { stdin: false, stdout: false, stderr: true }
  it.each([
    ['as input', { ...at, stdin: true }, [], 'no INPUT is given and standard input is a terminal'],
    ['as output', { ...at, stdout: true }, ['in.wasm'], 'no output is given and standard output is a terminal'],
  ])('refuses a terminal %s', async (_case, isTerminal, args, message) => {
    const nothing = () => {
      throw new Error('there is nothing to do')
    }
    const context = {
      name: 'wizer-action' as const,
      env: {},
      directory: folder,
      columns: undefined,
      signal: new AbortController().signal,
      host: { assemble: nothing, initialize: nothing, validate: nothing },
      startEngines: nothing,
      isTerminal,
      readStdin: nothing,
      writeStdout: nothing,
      writeStderr: nothing,
      findFiles: nothing,
    }
    const request = parseWizenCommand(args) as WizenRequest
    await expect(wizenCommand(request, context, words => words)).rejects.toThrow(message)
  })
})
