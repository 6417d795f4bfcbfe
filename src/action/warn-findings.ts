/** Annotates outputs that are wrong although nothing failed: one annotation for each finding, however many modules have it. */

import * as core from '@actions/core'
import { describeFinding } from '../report/model/module.ts'
import type { Finding } from '../report/module-report.ts'
import type { DoneModule } from '../report/report.ts'
import { showControls, showSentence } from '../report/text.ts'
import { areWrong } from '../wizer/doctor/findings.ts'

/** What makes an output merely useless or doubtful stands in the report: annotations are few, and a build has many modules. */
export function warnFindings(modules: readonly DoneModule[]): void {
  const first = new Map<string, { readonly path: string; readonly finding: Finding; readonly count: number }>()
  for (const { path, warnings } of modules)
    for (const finding of warnings.filter(warning => areWrong([warning]))) {
      const known = first.get(finding.id)
      first.set(finding.id, known ? { ...known, count: known.count + 1 } : { path, finding, count: 1 })
    }
  for (const { path, finding, count } of first.values()) {
    const others = count > 1 ? `; the same holds for ${count - 1} more, which the report names` : ''
    core.warning(showControls(showSentence(`${describeFinding(finding)}${others}`)), {
      file: showControls(path),
      title: 'The output is wrong',
    })
  }
}
