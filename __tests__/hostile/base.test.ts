/** A report to compare with may be of an attacker: who can write to the cache, or to the file that `baseline-report` names. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toBase } from '../../src/report/model/comparison/base.ts'
import type { Report } from '../../src/report/report.ts'
import { acting, hostile, records } from '../report/sample.ts'
import { attackRun, expectSound, expectWords, marker } from '../support/hostile.ts'
import { inProject, messagesOf } from '../support/pull-request.ts'
import type { ResultsService } from '../support/results-service.ts'
import { keeping, readReport, reportEntriesOf } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

const files = { 'a.wasm': await keeping(1) }

/** Gives the entry of the kept report other contents: `change` gets the folder and the path of the report. */
function change(cache: ResultsService, work: (folder: string, path: string) => void): void {
  const [key] = reportEntriesOf(cache)
  const home = makeFolder({ archive: cache.caches.get(key!)!.bytes })
  const tar = (...args: readonly string[]) => execFileSync('tar', args, { cwd: home })
  tar('-xf', 'archive')
  const folder = join(home, '.wizer-action-report')
  work(folder, join(folder, readdirSync(folder)[0]!))
  tar('-cf', 'archive', '-P', '.wizer-action-report')
  cache.replaceCache(key!, execFileSync('zstd', ['-c', '--long=30', 'archive'], { cwd: home, maxBuffer: 2 ** 28 }))
}

const ofMain = (found: string) =>
  `cannot compare with the report of \`main\`: found ${found}, expected a report of this version of wizer-action; going on without it`

/** What is in the place of the report, and what is said of it. */
const damaged: readonly (readonly [what: string, work: Parameters<typeof change>[1], note: string | RegExp])[] = [
  [
    'a report of another version',
    (_, path) => rewrite(path, report => ({ ...report, version: 2 })),
    ofMain('version 2'),
  ],
  [
    'a report with more fields',
    (_, path) => rewrite(path, report => ({ ...report, more: 1 })),
    ofMain('values that no report has'),
  ],
  ['a list in a list in a list', (_, path) => writeFileSync(path, '['.repeat(1_000_000)), ofMain('no JSON')],
  ['bytes that are no text', (_, path) => writeFileSync(path, Buffer.alloc(65_536, 0xff)), ofMain('no JSON')],
  ['nothing', (_, path) => rmSync(path), /found no report of the branch `main` to compare with/],
  [
    'a link to the environment',
    (_, path) => replaceBy(path, '/proc/self/environ'),
    ofMain('a link, a folder, a pipe or a device'),
  ],
  ['a link in place of its folder', folder => replaceBy(folder, '/etc'), /found no report of the branch `main`/],
  ['a sparse file of 100 MB', (_, path) => truncateSync(path, 1e8), ofMain('more than 67108864 bytes')],
]

function rewrite(path: string, work: (report: Report) => object): void {
  writeFileSync(path, JSON.stringify(work(JSON.parse(readFileSync(path, 'utf8')))))
}

function replaceBy(path: string, target: string): void {
  rmSync(path, { recursive: true })
  symlinkSync(target, path)
}

describe.skipIf(process.platform === 'win32')('a kept report', () => {
  it.each(damaged)(
    'is one line in the log, and no base, where it is %s',
    async (_, work, note) => {
      await inProject(async ({ cache, push, propose }) => {
        await push(files)
        change(cache, work)
        const step = await propose(files, { comment: 'always' })
        expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
        expect(step.log.filter(line => line.includes('compare'))).toEqual([
          typeof note === 'string' ? note : expect.stringMatching(note),
        ])
        expect(readReport(step).base).toBeNull()
      })()
    },
    60_000,
  )

  it(
    'says nothing that acts, in log, summary and comment, whatever it calls its modules',
    inProject(async ({ cache, push, propose }) => {
      await push(files)
      change(cache, (_, path) => writeFileSync(path, JSON.stringify(hostile)))
      const step = await propose(files, { comment: 'always' })
      expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
      expect(readReport(step).base).toEqual(toBase(hostile, 'main'))
      for (const text of [step.summary, step.outputs['comment-body']!]) {
        expect(text).not.toMatch(acting)
        expect(text).not.toMatch(/<script|<img|javascript:alert\(1\)\)|(?<!\w)@octocat/)
      }
      expect(step.stdout).not.toMatch(/^::(error|set-output)/m)
      expect(messagesOf(step.commands.filter(({ command }) => command === 'error'))).toEqual([])
    }),
    60_000,
  )
})

describe('the file that `baseline-report` names', () => {
  const report = JSON.stringify({ ...hostile, modules: hostile.modules.map(module => ({ ...module })) })

  it.each([
    ['a report of somebody else', report, 0],
    ['a report that is cut off', report.slice(0, -100), 0],
    ['a report of another version', JSON.stringify({ ...hostile, version: 2 }), 0],
    ['an empty file', '', 0],
  ])('does no harm where it is %s', async (_, text, status) => {
    const attack = await attackRun({ ...files, 'base.json': text }, ['--baseline-report', 'base.json'], { seconds: 30 })
    expectSound(attack)
    expect(attack.status, attack.said).toBe(status)
    expect(attack.said).not.toMatch(acting)
  })

  it.each([
    ['a link that leads out', (folder: string) => symlinkSync('/etc/passwd', join(folder, 'base.json'))],
    ['a link to a device', (folder: string) => symlinkSync('/dev/zero', join(folder, 'base.json'))],
    ['a folder', (folder: string) => mkdirSync(join(folder, 'base.json'))],
    ['a pipe', (folder: string) => execFileSync('mkfifo', [join(folder, 'base.json')])],
    ['a file of 100 MB', (folder: string) => makeSparse(join(folder, 'base.json'))],
  ])('is refused before any work where it is %s', async (_, make) => {
    const folder = makeFolder(files)
    make(folder)
    const attack = await attackRun(folder, ['--baseline-report', 'base.json'], { seconds: 30, env: { X: marker } })
    expect(attack.status, attack.said).toBe(1)
    expect(attack.said).toContain('cannot use the option `--baseline-report`')
    expectWords(attack.said)
    expect(attack.report).toBeUndefined()
  })

  function makeSparse(path: string): void {
    writeFileSync(path, '')
    truncateSync(path, 1e8)
  }

  it('is compared with in `wizer-action run`, too', async () => {
    const base = JSON.stringify({ ...hostile, modules: [{ ...records.initialized, path: 'gone.wasm' }] })
    const attack = await attackRun({ ...files, 'base.json': base }, ['--baseline-report', 'base.json'], {})
    expect(attack.report?.base).toMatchObject({ source: 'base.json', modules: [{ path: 'gone.wasm' }] })
    expect(attack.said).toContain('gone.wasm')
  })
})
