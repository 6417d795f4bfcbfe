/** The result of a run as one page that needs nothing beside it: failures first, then a table, then each module as pictures. */

import { type Change, describeRun, isSkipped, sumStartUp } from './facts.ts'
import { formatBytes, formatCount, formatFactor, formatGrowth, formatNumberOf, formatTime } from './format.ts'
import { renderFailures, renderSkipped } from './html/failures.ts'
import { type Markup, markup } from './html/markup.ts'
import { renderModule } from './html/module.ts'
import { script, scriptHash } from './html/script.ts'
import { style } from './html/style.ts'
import { renderTable } from './html/table.ts'
import { type DoneModule, isDone, isFailed, type Report } from './report.ts'

/** Modules that are drawn: more would make a page that no browser likes to open. */
const detailedModules = 1000

/** So few modules are unfolded from the start. */
const openModules = 2

/** Whatever text gets into the page: nothing is loaded, nothing is sent, and no script runs but the one of the page. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`

export function renderHtml(report: Report): string {
  const done = report.modules.filter(isDone)
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${describeRun(report)}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
${renderHead(report, sumStartUp(done))}${renderFailures(report.modules.filter(isFailed))}${renderTable(report, done, linkTo)}${renderDetails(done)}${renderSkipped(report.modules.filter(isSkipped))}</main>
<script>${{ html: script }}</script>
</body>
</html>
`.html
}

function linkTo(index: number): string | undefined {
  return index < detailedModules ? `#${idOf(index)}` : undefined
}

function idOf(index: number): string {
  return `module-${index}`
}

function renderDetails(done: readonly DoneModule[]): Markup | null {
  if (done.length === 0) return null
  const detailed = done.slice(0, detailedModules)
  const rest = done.length - detailed.length
  const hasMaps = detailed.some(({ report }) => report.memories.some(({ picture }) => picture))
  const modules = detailed.map((module, index) => renderModule(module, idOf(index), done.length <= openModules))
  return markup`<section class="details" aria-labelledby="details"><h2 id="details">Details</h2>
${
  hasMaps &&
  markup`<p class="note">A map shows a memory from its first byte on the left to its last: the higher, the more of the bytes there are not zero.</p>
`
}${modules}${rest > 0 && markup`<p class="note">+${formatNumberOf(rest, 'more module')}, see <code>report.json</code></p>`}</section>
`
}

function renderHead(report: Report, startUp: Change | undefined): Markup {
  const { bytesBefore, bytesAfter, count, cached, modules, engine } = report
  const [v8 = ''] = engine.v8.split('-')
  return markup`<header><h1>Pre-initialized WebAssembly</h1>
<p class="engine">${engine.name} ${engine.version} on Node.js ${engine.node}, V8 ${v8}</p></header>
<dl class="stats">
${renderStat('Modules', formatCount(count), [count < modules.length && `of ${formatCount(modules.length)}`, cached > 0 && `${formatCount(cached)} from the cache`])}
${report.failed > 0 && renderStat('Failed', formatCount(report.failed), [report.skipped > 0 && `${formatCount(report.skipped)} skipped`], 'failed')}
${count > 0 && renderStat('Size', formatBytes(bytesAfter), [`from ${formatBytes(bytesBefore)}`, formatGrowth(bytesBefore, bytesAfter)])}
${startUp !== undefined && renderStat('Start-up', formatTime(startUp.after), [`from ${formatTime(startUp.before)}`, `${formatFactor(startUp.before, startUp.after)} as fast`])}
${renderStat('Time', formatTime(report.time), [])}
</dl>
`
}

function renderStat(name: string, value: string, notes: readonly (string | false)[], kind = 'stat'): Markup {
  const known = notes.filter(note => note !== false && note !== '').join(', ')
  return markup`<div class="${kind}"><dt>${name}</dt><dd>${value}${known !== '' && markup`<small>${known}</small>`}</dd></div>`
}
