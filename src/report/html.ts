/** The result of a run as one page that loads no other file: failures first, then a table, then details. */

import { renderDifference } from './html/difference.ts'
import { renderFailures, renderSkipped } from './html/failures.ts'
import { type Markup, markup } from './html/markup.ts'
import { detailedModules, renderModule } from './html/module.ts'
import { script, scriptHash } from './html/script.ts'
import { style } from './html/style.ts'
import { renderTable } from './html/table.ts'
import { renderFolded, renderMore } from './html/text.ts'
import { findSharedFolder } from './model/paths.ts'
import { describeRun, listOptions, listTotals, type Total, title } from './model/run.ts'
import { type DoneModule, isDone, isFailed, type Report } from './report.ts'

/** With at most this many modules, all are unfolded when the page opens. */
const openModules = 2

/** The page loads nothing, sends nothing, and runs no script but its own, whatever text of others it holds. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`

export function renderHtml(report: Report): string {
  const done = report.modules.filter(isDone)
  const failed = report.modules.filter(isFailed)
  const shared = findSharedFolder(done)
  const skipped = report.modules.filter(module => module.status === 'skipped')
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
${renderHead(report)}${renderFailures(failed)}${renderDifference(report)}${renderTable(report, done, shared)}${renderDetails(done, shared)}${renderSkipped(skipped)}</main>
<script>${{ html: script }}</script>
</body>
</html>
`.html
}

function renderDetails(done: readonly DoneModule[], shared: string): Markup | null {
  if (done.length === 0) return null
  const detailed = done.slice(0, detailedModules)
  const hasMaps = detailed.some(({ report }) => report.memories.some(({ map }) => map))
  const view = { isOpen: done.length <= openModules, shared }
  const modules = detailed.map((module, index) => renderModule(module, index, view))
  return markup`<section class="details" aria-labelledby="details"><h2 id="details">Details</h2>
${
  hasMaps &&
  markup`<p class="note">A map shows a memory from its first byte on the left to its last: the higher, the more of the bytes there are not zero. Below it lie its regions, and as thin bars the largest ranges that were written.</p>
`
}${modules}${renderMore(done.length - detailedModules, 'module')}</section>
`
}

function renderHead(report: Report): Markup {
  const { name, version, node, v8 } = report.engine
  return markup`<header><h1>${title}</h1>
<p class="engine">${name} ${version} on Node.js ${node}, V8 ${v8.split('-')[0]}</p></header>
<dl class="stats">
${listTotals(report).map(renderTotal)}</dl>
${report.options.length > 0 && renderFolded({ heading: 'Options', lines: listOptions(report) })}`
}

function renderTotal({ name, value, note }: Total): Markup {
  return markup`<div${name === 'Failed' && markup` class="failed"`}><dt>${name}</dt><dd>${value}${note !== '' && markup`<small>${note}</small>`}</dd></div>
`
}
