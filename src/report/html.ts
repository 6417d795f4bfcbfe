/** The result of a run as one page that loads no other file: failures first, then a table, then details. */

import { renderFailures, renderSkipped } from './html/failures.ts'
import { type Markup, markup } from './html/markup.ts'
import { renderModule } from './html/module.ts'
import { script, scriptHash } from './html/script.ts'
import { style } from './html/style.ts'
import { renderTable } from './html/table.ts'
import { describeMore, describeRun, listTotals, type Total, title } from './model/run.ts'
import { type DoneModule, isDone, isFailed, isSkipped, type Report } from './report.ts'

/** Modules that have details: with more of them, browsers are slow to open the page. */
const detailedModules = 1000

/** At most this many modules are unfolded when the page opens. */
const openModules = 2

/** Whatever text gets into the page, it loads nothing, sends nothing, and runs no script but its own. */
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
${renderHead(report)}${renderFailures(report.modules.filter(isFailed))}${renderTable(report, done, linkTo)}${renderDetails(done)}${renderSkipped(report.modules.filter(isSkipped))}</main>
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
}${modules}${rest > 0 && markup`<p class="note">${describeMore(rest, 'module')}, see <code>report.json</code></p>`}</section>
`
}

function renderHead(report: Report): Markup {
  const { name, version, node, v8 } = report.engine
  return markup`<header><h1>${title}</h1>
<p class="engine">${name} ${version} on Node.js ${node}, V8 ${v8.split('-')[0]}</p></header>
<dl class="stats">
${listTotals(report).map(renderTotal)}</dl>
`
}

function renderTotal({ name, value, note }: Total): Markup {
  return markup`<div${name === 'Failed' && markup` class="failed"`}><dt>${name}</dt><dd>${value}${note !== '' && markup`<small>${note}</small>`}</dd></div>
`
}
