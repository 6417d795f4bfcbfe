/** A file of options is attacked: by its size and depth, by what YAML can do, by links and pipes, by its texts. */

import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guest } from '../support/guest.ts'
import { attackAction, attackRun, expectNowhere, expectSound, expectWords, marker } from '../support/hostile.ts'
import { keeping, runAction } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

const module = await keeping(1)
const config = '.github/wizer.yml'

// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence is what this looks for.
const acting = /\u001b\[2J|\u202e/

const most = 2 ** 17
const fill = (part: string) => part.repeat(Math.floor(most / part.length))

describe('a file of options', () => {
  it.each<[what: string, text: string | Uint8Array]>([
    ['lists in lists', fill('[')],
    ['maps in maps', fill('{a: ')],
    ['maps in maps by indentation', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['items of items', fill('- ')],
    ['keys of keys', fill('? ')],
    ['names without end', Array.from({ length: 12_000 }, (_, index) => `key${index}:`).join('\n')],
    ['the same name again and again', fill('options: {}\n')],
    ['entries without end', `modules:\n${fill('- files: a\n').slice(0, most - 100)}`],
    ['items without end', `options:\n  args:\n${fill('  - a\n').slice(0, most - 100)}`],
    [
      'aliases of aliases',
      `a: &a [x, x]\n${Array.from({ length: 25 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`,
    ],
    ['an alias of itself', 'options: &a\n  args: *a\n'],
    ['an alias of nothing', 'options: *a\n'],
    ['ends without beginnings', fill(']')],
    ['directives', fill('%a\n')],
    ['documents', fill('---\n')],
    ['quotes', fill('"')],
    ['a tag that makes bytes', 'options:\n  stdin: !!binary aGk=\n'],
    ['a tag that runs', 'options: !!js/function "function () {}"\n'],
    ['the name of a prototype', 'options:\n  __proto__: {allow-wasi: true}\n'],
    ['more names of objects', 'modules:\n- {files: a.wasm, constructor: x, toString: y, hasOwnProperty: z}\n'],
    ['a prototype beside the options', '__proto__:\n  options: {}\n'],
    ['zeros', '\0'.repeat(1000)],
    ['a glob of stars', `modules:\n- files: '**/${'*a'.repeat(9)}b'\n`],
    ['a file that is too large', `${fill('#')}####`],
    ['bytes that are no text', Uint8Array.of(0x61, 0x3a, 0xed, 0xa0, 0x80)],
  ])('with %s is refused in a sentence and in time', async (_, text) => {
    const attack = await attackRun({ 'a.wasm': module, [config]: text }, [], { seconds: 20 })
    expectSound(attack)
    expect(attack.said).toMatch(/^error: cannot (use|read) .*\n$/)
    expect(attack.said.length).toBeLessThan(600)
    expect(attack.status).not.toBe(0)
    expect(attack.outputs).toEqual({})
  })

  it.skipIf(process.platform === 'win32')('that is a pipe, a device or a link out is not read', async () => {
    const secret = makeFolder({ 'a.yml': `options: {init-func: ${marker}}` })
    const makers: readonly ((path: string) => void)[] = [
      path => execFileSync('mkfifo', [path]),
      path => symlinkSync('/dev/zero', path),
      path => symlinkSync('/proc/self/environ', path),
      path => symlinkSync(join(secret, 'a.yml'), path),
    ]
    for (const make of makers) {
      const folder = makeFolder({ 'a.wasm': module, '.github/x': '' })
      make(join(folder, config))
      const attack = await attackRun(folder, [], { seconds: 20, env: { SECRET: marker } })
      expectSound(attack)
      expect(attack.said).toMatch(/^error: cannot use the option `--config`: cannot read .*, expected /)
      expect(attack.said).not.toContain(marker)
    }
  })

  it.skipIf(process.platform === 'win32')('below a folder that is a link out is not read', async () => {
    const folder = makeFolder({ 'a.wasm': module })
    symlinkSync(makeFolder({ 'wizer.yml': `options: {init-func: ${marker}}` }), join(folder, '.github'))
    const attack = await attackRun(folder)
    expectSound(attack)
    expect(attack.said).toContain('found a path that leads out of the workspace, expected a file in it')
  })

  it.each([
    'options:\n  "x\\e[2J\\n::set-output name=a::b": 1',
    'options:\n  timeout: "\\e[2J\\n::error::x\\u202e"',
    'modules:\n- files: "\\e[2J\\n::error::x/../y"',
    'modules:\n- files: a.wasm\n  init-func: x\n- files: "none\\e[2J\\n::error::x"',
    '"\\e[2J\\n::stop-commands::x": 1',
    'options: !<tag:\\e[2J> {}',
  ])('does nothing by its texts: %j', async text => {
    const step = await runAction({ 'a.wasm': module, [config]: text })
    expect(step.stdout).not.toMatch(acting)
    expect(step.commands.filter(({ command }) => /set-output|stop-commands/.test(command))).toEqual([])
    expect(step.errors.map(({ message }) => message).join()).not.toBe('x')
    expectWords(step.stdout)
    const attack = await attackRun({ 'a.wasm': module, [config]: text })
    expect(attack.said).not.toMatch(acting)
    expect(attack.said).not.toMatch(/^::/m)
  })

  it('gives a module no token, and no directory that inputs cannot give', async () => {
    const asks = (line: string) => ({
      'a.wasm': guest,
      [config]: `modules: [{files: a.wasm, allow-wasi: true, init-func: environment, ${line}}]`,
    })
    const env = { ACTIONS_RUNTIME_TOKEN: marker, GITHUB_TOKEN: marker, MY_PASSWORD: marker }
    for (const line of [
      'inherit-env: true',
      'env: [ACTIONS_RUNTIME_TOKEN]',
      'env: [GITHUB_TOKEN]',
      'env: [MY_PASSWORD]',
      'dirs: [/]',
      'dirs: ["x::/etc"]',
      'dirs: [.git]',
      'preload: [a=/etc/passwd]',
      'stdin-file: /etc/passwd',
    ]) {
      const attack = await attackRun({ ...asks(line), '.git/config': marker }, [], { env })
      expectSound(attack)
      expect(attack.status, line).not.toBe(0)
      expectNowhere(attack.outputs, marker)
      expect(attack.said).not.toContain(marker)
    }
  })

  it.each(['pull_request_target', 'workflow_run'])(
    'that came with the files of others is not used where the trigger is %s, unless it is named',
    async trigger => {
      const files = { 'a.wasm': module, [config]: 'options: {allow-wasi: true, inherit-env: true}' }
      const env = { GITHUB_EVENT_NAME: trigger }
      const attack = await attackAction(files, { 'artifact-name': '' }, env)
      expect(attack.status).toBe(1)
      expect(attack.outputs).toEqual({})
      expect(attack.said).toContain(`expected \`config: ${config}\` where you trust the file, or \`config: none\``)
      for (const name of [config, 'none']) {
        const other = await attackAction(files, { config: name, 'artifact-name': '' }, env)
        expect(other.status, other.said).toBe(0)
      }
    },
  )
})
