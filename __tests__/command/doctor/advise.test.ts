/** Options as flags for a shell and as a step of a workflow. */

import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { renderCommand, renderStep } from '../../../src/command/doctor/advise.ts'

const options = {
  'rename-funcs': ['_start=wizer.resume'],
  'allow-wasi': 'true',
  'inherit-stdio': 'false',
  dirs: ['a b', '-c'],
}

it('options become flags, the short ones where there are any', () => {
  expect(renderCommand(options, 'app.wasm')).toBe(
    "wizer-action -r _start=wizer.resume --allow-wasi --inherit-stdio false --dir 'a b' --dirs=-c app.wasm -o app.wizened.wasm",
  )
  expect(renderCommand({}, 'app')).toBe('wizer-action app -o app.wizened.wasm')
})

it('options become the inputs of a step', () => {
  const step = renderStep({ ...options, 'init-func': 'true: #x' }, 'app.wasm')
  expect(parse(step)).toEqual([
    {
      uses: 'org/wizer-action@v1',
      with: {
        modules: 'app.wasm',
        'init-func': 'true: #x',
        'rename-funcs': '_start=wizer.resume',
        'allow-wasi': true,
        'inherit-stdio': 'false',
        dirs: 'a b\n-c',
      },
    },
  ])
})
