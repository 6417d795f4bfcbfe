/**
 * Makes the pictures of the README: the report of the examples, as Chromium shows it in light and in dark. Run it by hand, on
 * a machine that does nothing else, because the picture has figures: `node scripts/build-images.ts [CHROMIUM]`.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shrinkPng } from './shrink-png.ts'

const root = join(import.meta.dirname, '..')
const chromium = process.argv[2] ?? '/usr/bin/chromium'

/** Pixels of the page: the table, and the details of one module. */
const size = { width: 1240, height: 1450 }
const scale = 1.25

/** A README should load at once. */
const maxBytes = 150_000

const folder = mkdtempSync(join(tmpdir(), 'wizer-images-'))
try {
  const page = readFileSync(makeReport(folder), 'utf8')
  for (const scheme of ['light', 'dark'] as const) takePicture(page, scheme)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** @returns the path of the page */
function makeReport(folder: string): string {
  const flags = ['--cache=false', '--allow-wasi', '--rename-funcs', '_start=wizer.resume']
  run(
    process.execPath,
    [join(root, 'dist/cli.js'), 'run', '--modules', '*/*.wasm', '--jobs', '1', '--out-dir', folder, ...flags],
    join(root, 'examples'),
  )
  return join(folder, 'report.html')
}

/** Decides in the page what the reader's system would, and opens the first module. */
function takePicture(page: string, scheme: 'light' | 'dark'): void {
  const shown = page
    .replace('@media(prefers-color-scheme:dark)', scheme === 'dark' ? '@media all' : '@media not all')
    .replace(/<details([^>]*class="?module)/, '<details open$1')
  if (!shown.includes('<details open')) throw new Error('the report has no details to open')
  const file = join(folder, `${scheme}.html`)
  const screenshot = join(folder, `${scheme}.png`)
  const picture = join(root, `docs/images/report-${scheme}.png`)
  writeFileSync(file, shown)
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
  const shape = [`--window-size=${size.width},${size.height}`, `--force-device-scale-factor=${scale}`]
  run(chromium, [...flags, ...shape, `--screenshot=${screenshot}`, pathToFileURL(file).href], folder)
  const png = shrinkPng(readFileSync(screenshot))
  if (png.length > maxBytes) throw new Error(`found ${png.length} bytes in ${picture}, expected at most ${maxBytes}`)
  writeFileSync(picture, png)
  process.stdout.write(`${Math.ceil(png.length / 1024)} KiB  ${picture}\n`)
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, error, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`)
}
