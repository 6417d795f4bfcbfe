/** Every YAML block of the documentation is what its reader will make of it: a workflow, a pipeline, or a file of options. */

import { describe, expect, it } from 'vitest'
import { listPages, readText } from '../support/list-pages.ts'
import { findYamlProblems } from '../support/page-yaml.ts'
import { readBlocks } from '../support/pages.ts'

const blocks = listPages().flatMap(page =>
  readBlocks(readText(page))
    .filter(({ language, words }) => language === 'yaml' && !words.includes('paper'))
    .map(block => ({ page, ...block })),
)

describe('YAML on pages', () => {
  it('is found in more than ten places', () => {
    expect(blocks.length).toBeGreaterThan(10)
  })

  it.each(blocks)('is right: $page, line $line', block => {
    expect(findYamlProblems(block)).toEqual([])
  })
})

describe('a mistake in YAML on a page is found', () => {
  const step = (lines: string) =>
    `- uses: org/wizer-action@v1\n  id: wizer\n  with:\n    modules: '*.wasm'\n    ${lines}\n`
  it.each([
    ['an input that the action lacks', step('allow-wasm: true'), 'the action has no input `allow-wasm`'],
    ['a value that an input cannot have', step('jobs: -1'), 'cannot use the option `jobs`: found `-1`'],
    ['a rename without a source', step('rename-funcs: _start'), 'cannot use the option `rename-funcs`'],
    [
      'an output that the action lacks',
      `${step('')}- run: echo '\${{ steps.wizer.outputs.sums }}'\n`,
      'no output `sums`',
    ],
    ['a step that is not there', `- run: echo '\${{ steps.other.outputs.sums }}'\n`, 'property "other" is not defined'],
    ['a context that is not there', `- run: echo '\${{ strategie.job-index }}'\n`, 'undefined variable "strategie"'],
    ['a key that workflows lack', '- run: echo\n  iff: true\n', 'unexpected key "iff"'],
  ])('%s', (_, text, problem) => {
    expect(findYamlProblems({ file: undefined, text }).join('\n')).toContain(problem)
  })

  it('a job of GitLab without a script', () => {
    expect(findYamlProblems({ file: '.gitlab-ci.yml', text: 'wizer:\n  scripts: [a]\n' })).toHaveLength(2)
  })
})
