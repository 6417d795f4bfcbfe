/** `wizer-action report`, as people call it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { acting, base, hostile, records, reportOf } from '../report/sample.ts'
import { dist, runProgram, wizer } from '../support/bundle.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const linux = reportOf([records.initialized])
const windows = reportOf([{ ...records.initialized, sha256: 'f'.repeat(64) }, records.failed])
const files = {
  'linux.json': JSON.stringify(linux),
  'windows.json': JSON.stringify(windows),
  'more.json': JSON.stringify(reportOf([records.cached])),
  'based.json': JSON.stringify({ ...linux, base }),
  'hostile.json': JSON.stringify(hostile),
  'no.json': '{}',
}

async function report(line: string) {
  const directory = makeFolder(files)
  const { status, stdout, stderr } = await wizer(['report', ...line.split(' ')], { directory })
  const written = filesIn(directory).filter(name => !Object.hasOwn(files, name))
  return { directory, status, stdout: `${stdout}`, stderr, written }
}

describe.concurrent('wizer-action report', () => {
  it('merges reports, and writes JSON to standard output and the table to standard error', async () => {
    const { status, stdout, stderr, written } = await report('merge linux.json more.json')
    expect({ status, written }).toEqual({ status: 0, written: [] })
    const merged: Report = JSON.parse(stdout)
    expect(merged.modules).toEqual([records.initialized, records.cached])
    expect(stderr).toContain('  2 modules')
  })

  it('writes the files that it is told, and the table to standard output', async () => {
    const { directory, status, stdout, stderr, written } = await report(
      'merge linux.json windows.json -o all.json --html all.html --markdown all.md',
    )
    expect({ status, stderr, written }).toEqual({ status: 0, stderr: '', written: ['all.html', 'all.json', 'all.md'] })
    const { path } = records.initialized
    expect(stdout).toContain(`✓ linux: ${path}`)
    expect(stdout).toContain(`✓ windows: ${path}`)
    expect(stdout).toContain(`✗ failed ${records.failed.path}`)
    const merged: Report = JSON.parse(readFileSync(join(directory, 'all.json'), 'utf8'))
    expect(merged).toMatchObject({ count: 2, failed: 1 })
    expect(readFileSync(join(directory, 'all.html'), 'utf8')).toContain('<!doctype html>')
    expect(readFileSync(join(directory, 'all.md'), 'utf8')).toMatch(/^## Pre-initialized WebAssembly/)
  })

  it('can write the merged report in the place of one of its inputs', async () => {
    const { directory, status } = await report('merge linux.json more.json -o linux.json')
    expect(status).toBe(0)
    expect(JSON.parse(readFileSync(join(directory, 'linux.json'), 'utf8')).count).toBe(2)
  })

  it('shows a report, and what differs from the base that it has', async () => {
    const { status, stdout, stderr, written } = await report('show based.json')
    expect({ status, stderr, written }).toEqual({ status: 0, stderr: '', written: [] })
    expect(stdout).toContain('Compared with main (bbbbbbb): 1 changed, 1 gone\n')
  })

  it('compares reports with another one', async () => {
    const { status, stdout, stderr } = await report('show windows.json more.json --baseline-report linux.json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('Compared with linux.json: 1 changed, 1 new\n')
    expect((await report('show linux.json --baseline-report linux.json')).stdout).toContain(
      'Compared with linux.json: 1 unchanged\n',
    )
  })

  it('shows hostile text as text', async () => {
    const { status, stdout } = await report('show hostile.json --baseline-report hostile.json')
    expect(status).toBe(0)
    expect(stdout).not.toMatch(acting)
    expect(stdout).not.toMatch(/^::|##\[/m)
  })

  const kind = 'expected a `report.json` as this version of wizer-action writes it'

  it.each([
    ['merge linux.json missing.json -o all.json', 1, `cannot read the report \`missing.json\`: found no file, ${kind}`],
    ['merge no.json -o all.json', 1, `cannot read the report \`no.json\`: found values that no report has, ${kind}`],
    [
      'merge linux.json ./linux.json',
      1,
      'cannot merge `linux.json` and `./linux.json`: found one file, expected each report once',
    ],
    [
      'show linux.json --baseline-report no.json',
      1,
      `cannot read the report \`no.json\`: found values that no report has, ${kind}`,
    ],
    [
      'merge linux.json -o all.json --html no/all.html',
      1,
      'cannot write `no/all.html`: no such file or directory, expected a place for a file; nothing there was changed',
    ],
    ['merge linux.json -o a --html ./a', 2, 'two options write to `./a`, expected a file for each'],
    ['merge', 2, 'no report is given, expected `wizer-action report merge FILE…`'],
    ['show --baseline-report linux.json', 2, 'no report is given, expected `wizer-action report show FILE…`'],
    ['--html x', 2, 'nothing stands behind `report`, expected `report merge FILE…` or `report show FILE…`'],
    ['linux.json', 2, 'unknown command `report linux.json`, expected `report merge FILE…` or `report show FILE…`'],
    ['show linux.json -o all.json', 2, 'the option `-o` is given to `report show`, expected `report merge`'],
    ['show linux.json --htm x', 2, 'unknown option `--htm`, did you mean `--html`?'],
    ['merge linux.json --markdown=', 2, 'the name given as `--markdown` is empty, expected that of a file'],
  ])('`report %s` ends with status %d, in one sentence, and writes nothing', async (line, status, message) => {
    const found = await report(line)
    expect({ ...found, stdout: found.stdout, directory: '' }).toEqual({
      directory: '',
      status,
      stdout: '',
      stderr: expect.stringMatching(/^error: .*\n$/),
      written: [],
    })
    expect(found.stderr).toContain(message)
  })

  it('shows what it does and its options with `--help`', async () => {
    const { status, stdout } = await report('--help')
    expect(status).toBe(0)
    for (const words of [
      'report merge [OPTIONS] FILE…',
      '-o, --output FILE',
      '--baseline-report FILE',
      'Exit status: 0',
    ])
      expect(stdout).toContain(words)
    expect(stdout.split('\n').filter(line => line.length > 100)).toEqual([])
    expect((await report('merge --help')).stdout).toBe(stdout)
  })

  it('merges what two runs over shares of the modules have written', async () => {
    const module = await assemble(
      `(module (memory 1) (func (export "wizer.initialize") (i32.store8 (i32.const 9) (i32.const 1))))`,
    )
    const directory = makeFolder({ 'a.wasm': module, 'b.wasm': module, 'c.wasm': module })
    const run = (...args: readonly string[]) => wizer(['run', 'a.wasm', 'b.wasm', 'c.wasm', ...args], { directory })
    await Promise.all([run('--out-dir=one', '--shard=0/2'), run('--out-dir=two', '--shard=1/2'), run('--out-dir=all')])
    const { status } = await wizer(['report', 'merge', 'one/report.json', 'two/report.json', '-o', 'merged.json'], {
      directory,
    })
    expect(status).toBe(0)
    const read = (name: string): Report => JSON.parse(readFileSync(join(directory, name), 'utf8'))
    const summed = ({ modules, count, bytesBefore, bytesAfter }: Report) => [
      modules.map(({ path }) => path),
      count,
      bytesBefore,
      bytesAfter,
    ]
    expect(summed(read('merged.json'))).toEqual(summed(read('all/report.json')))
  })
})

describe('three commits: the base, one where a module grows, one where a module goes', async () => {
  const fills = (bytes: number) =>
    assemble(`(module (memory 1) (func (export "wizer.initialize")
      (memory.fill (i32.const 4096) (i32.const 97) (i32.const ${bytes}))))`)
  const [small, large] = await Promise.all([fills(1000), fills(3000)])
  const commits = [
    { 'a.wasm': small, 'b.wasm': small, 'c.wasm': small },
    { 'a.wasm': small, 'b.wasm': large, 'c.wasm': small },
    { 'a.wasm': small, 'b.wasm': large },
  ]
  const reports = Promise.all(
    commits.map(async modules => {
      const directory = makeFolder(modules)
      expect(await wizer(['run', '--modules', '*.wasm'], { directory })).toMatchObject({ status: 0 })
      return join(directory, 'wizened/report.json')
    }),
  )

  it.each([
    [1, 0, '1 changed, 2 unchanged', ['| <code>b.wasm</code> | N → N | +N (+N%) |']],
    [2, 1, '1 gone, 2 unchanged', ['| <code>c.wasm</code> **gone** | N | −N |']],
    [
      2,
      0,
      '1 changed, 1 gone, 1 unchanged',
      ['| <code>b.wasm</code> | N → N | +N (+N%) |', '| <code>c.wasm</code> **gone** | N | −N |'],
    ],
    [2, 2, '2 unchanged', []],
  ])(
    'the report of commit %d, compared with that of commit %d, shows exactly that: %s',
    async (now, before, counts, rows) => {
      const [one = '', other = ''] = [(await reports)[now], (await reports)[before]]
      const directory = makeFolder()
      const { status, stdout } = await wizer(
        ['report', 'merge', one, '--baseline-report', other, '--markdown', 'out.md', '--html', 'out.html'],
        { directory },
      )
      expect(status).toBe(0)
      expect(`${stdout}`).toContain(`report.json: ${counts}\n`)
      const markdown = readFileSync(join(directory, 'out.md'), 'utf8')
      const [, section = ''] = /^### Compared with .*\n\n([\s\S]*?)^### Modules/m.exec(markdown) ?? []
      expect(section.startsWith(`${counts}.<br>`)).toBe(true)
      const found = section.split('\n').filter(line => line.startsWith('| <code>'))
      const figures = found.map(row =>
        row.replaceAll(/[\d.,]+(\u00a0(B|KiB))?(?=[ \u00a0%)])/g, 'N').replaceAll('\u00a0', ' '),
      )
      expect(figures).toEqual(rows.map(row => expect.stringContaining(row)))
      expect(readFileSync(join(directory, 'out.html'), 'utf8')).toContain(`<p class="note">${counts}</p>`)
    },
  )
})

it('under the name of the original, `report` is a file', async () => {
  const { status, stderr } = await runProgram(process.execPath, [join(dist, 'wizer.js'), 'report'], {
    directory: makeFolder(),
  })
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('cannot read `report`') })
})
