/** Which custom sections say where code stands. */

import { describe, expect, it } from 'vitest'
import { addressesCode } from '../../../../src/wasm/code/reach/code-addresses.ts'
import { readLayout } from '../../../../src/wasm/layout.ts'
import { customSection, ids, moduleOf, section } from '../../../support/sections.ts'

const answer = (bytes: readonly number[]) => addressesCode(readLayout(moduleOf(bytes)).sections[0]!)

describe('addressesCode', () => {
  it.each([
    '.debug_info',
    '.debug_line',
    '.zdebug_str',
    'sourceMappingURL',
    'external_debug_info',
    'build_id',
    'metadata.code.branch_hint',
    'metadata.code.compilation_order',
    'branchHints',
    'reloc.CODE',
    'reloc..debug_info',
  ])('says so of `%s`', name => {
    expect(answer(customSection(name, []))).toBe(true)
  })

  it.each([
    'name',
    'producers',
    'target_features',
    'dylink.0',
    'linking',
    'my.debug_info',
    'sourceMappingURLs',
    'metadata.codes',
    'component-type:world',
    '',
  ])('does not say so of `%s`', name => {
    expect(answer(customSection(name, []))).toBe(false)
  })

  it('does not say so of a section that is not custom', () => {
    expect(answer(section(ids.memory, [0]))).toBe(false)
  })
})
