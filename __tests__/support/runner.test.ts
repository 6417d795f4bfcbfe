/** The runner of steps: what a script gets, and how the runner takes what the script prints and writes. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseOutputs } from './runner/file-commands.ts'
import { fillInputs } from './runner/inputs.ts'
import { createStepLog } from './runner/log.ts'
import { runStep, type StepOptions } from './runner.ts'

let workspace: string
let action: string

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'runner-test-'))
  mkdirSync(join(workspace, 'action'))
  action = join(workspace, 'action', 'action.yml')
  writeFileSync(
    action,
    `inputs:
  with space: { default: true }
  dashed-name: { default: '\${{ github.job }}-\${{ strategy.job-index }}' }
  target: { default: "\${{ matrix.target || format('{0}/{1}', runner.os, 'any') }}" }
  none:
`,
  )
})

afterAll(() => rmSync(workspace, { recursive: true }))

async function run(script: string, options: Partial<StepOptions> = {}) {
  const entry = join(workspace, 'action', 'main.mjs')
  const imports = "import { appendFileSync } from 'node:fs'\nconst { env } = process\n"
  writeFileSync(entry, imports + script)
  return runStep(entry, { inputs: {}, workspace, action, ...options })
}

describe('the environment of a step', () => {
  it('has the inputs and the variables of a runner, and none of this process', async () => {
    process.env.SOMETHING_OF_OURS = 'x'
    const { stdout, exitCode } = await run('console.log(JSON.stringify({ ...env, directory: process.cwd() }))', {
      inputs: { none: 'given' },
      env: { RUNNER_TOOL_CACHE: undefined, EXTRA: 'y' },
    })
    delete process.env.SOMETHING_OF_OURS
    const seen = JSON.parse(stdout)
    expect(exitCode).toBe(0)
    expect(seen).toMatchObject({
      INPUT_WITH_SPACE: 'true',
      'INPUT_DASHED-NAME': 'build-0',
      INPUT_NONE: 'given',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      EXTRA: 'y',
      directory: workspace,
    })
    expect(Object.keys(seen).filter(name => /^ACTIONS_|OF_OURS|TOOL_CACHE|VITEST|npm/i.test(name))).toEqual([])
  })

  it('has the defaults of inputs, with their expressions evaluated', () => {
    const contexts = { github: { job: 'test' }, strategy: { 'job-index': 3 }, runner: { os: 'Linux' } }
    const fill = (matrix: object) => fillInputs(action, {}, { ...contexts, matrix }).values
    expect(fill({})).toEqual({ 'with space': 'true', 'dashed-name': 'test-3', target: 'Linux/any', none: '' })
    expect(fill({ target: 'wasm' }).target).toBe('wasm')
    expect(() => fillInputs(action, {}, {})).toThrow('no context `github`')
  })

  it('gives a warning for an input that the action does not have', async () => {
    const { commands } = await run('', { inputs: { other: 'x' } })
    expect(commands).toEqual([{ command: 'warning', properties: {}, message: "Unexpected input(s) 'other'" }])
  })
})

describe('the result of a step', () => {
  it('has its outputs, its summary, its log and its exit code', async () => {
    const result = await run(`
      appendFileSync(env.GITHUB_OUTPUT, 'one<<END\\n1\\n\\n2\\nEND\\n')
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done with secret')
      console.log('::add-mask::secret')
      console.log('::group::fine.wasm')
      console.log('a secret line')
      console.log('::endgroup::')
      console.error('::error file=a.wasm,title=Not%2C done::first%0Asecond')
      process.exitCode = 3
    `)
    expect(result).toMatchObject({
      exitCode: 3,
      outputs: { one: '1\n\n2' },
      summary: '# Done with ***',
      log: ['a *** line'],
      groups: [{ title: 'fine.wasm', lines: ['a *** line'] }],
      milliseconds: expect.any(Number),
    })
    expect(result.stdout).toMatch('a secret line\n')
    expect(result.commands.find(({ command }) => command === 'error')).toEqual({
      command: 'error',
      properties: { file: 'a.wasm', title: 'Not, done' },
      message: 'first\nsecond',
    })
  })

  it('has an error in place of a summary that is too large', async () => {
    const write = (size: number) => run(`appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(${size}))`)
    expect((await write(1024 * 1024)).summary.length).toBe(1024 * 1024)
    const { summary, commands } = await write(1024 * 1024 + 1)
    expect(summary).toBe('')
    expect(commands).toMatchObject([{ command: 'error', message: expect.stringMatching('upload aborted') }])
  })

  it('is an error where the step takes too long', async () => {
    await expect(run('console.log("begun"); setInterval(() => {}, 1000)', { timeout: 500 })).rejects.toThrow('begun')
  })
})

describe('lines of the log', () => {
  function read(...pieces: string[]) {
    const log = createStepLog([])
    for (const piece of pieces) log.write('stdout', piece)
    log.end()
    return { commands: log.commands.map(({ command, message }) => `${command} ${message}`), lines: log.lines }
  }

  it.each([
    ['::debug::a%0Ab%25', ['debug a\nb%'], []],
    ['  ::WARNING file=x::a::b', ['warning a::b'], []],
    ['text ::debug::a', [], ['text ::debug::a']],
    ['::unknown::a', [], ['::unknown::a']],
    ['::debug a', [], ['::debug a']],
    ['text ##[error code=1;]a', ['error a'], []],
    ['a\r::debug::b\r\nc', ['debug b'], ['a', 'c']],
  ])('are commands only where the runner takes them as such: %j', (text, commands, lines) => {
    expect(read(text)).toEqual({ commands, lines })
    expect(read(...text)).toEqual({ commands, lines })
  })

  it('are no commands between stop-commands and its token', () => {
    const { commands, lines } = read(
      '::stop-commands::Token\n::set-output name=a::b\n##[error]c\n::other::\n::token::\n::debug::d\n',
    )
    expect(commands).toEqual(['stop-commands Token', 'token ', 'debug d'])
    expect(lines).toEqual(['::set-output name=a::b', '##[error]c', '::other::'])
  })

  it('are still commands where the token is refused', () => {
    expect(read('::stop-commands::debug\n::debug::a\n').commands).toEqual([
      'stop-commands debug',
      "error Unable to process command 'stop-commands' successfully.",
      'debug a',
    ])
  })

  it('set outputs by the old command', () => {
    const log = createStepLog([])
    log.write('stderr', '::set-output name=count::7\n')
    expect(log.outputs).toEqual({ count: '7' })
  })
})

it('parseOutputs reads outputs as the runner does', () => {
  expect(parseOutputs('a=1<<2\nb<<E\nx=y\nE\n\nc=\n')).toEqual({ a: '1<<2', b: 'x=y', c: '' })
  expect(() => parseOutputs('a<<E\nx\n')).toThrow("Matching delimiter not found 'E'")
  expect(() => parseOutputs('neither')).toThrow("Invalid format 'neither'")
})
