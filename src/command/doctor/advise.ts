/** Writes options as a person uses them: as flags of the command, and as the step of a workflow. */

import { stringify } from 'yaml'
import { renderCommandLine } from '../../batch/options/command-line.ts'
import { optionsOfMany, type RawOptions } from '../../wizer/options/option-table.ts'
import { spell } from '../flags.ts'

type Given = readonly (readonly [name: string, value: string | readonly string[]])[]

/** In the order of the table. */
function listGiven(raw: RawOptions): Given {
  const values: Readonly<Record<string, string | readonly string[] | undefined>> = raw
  return optionsOfMany.flatMap(({ name }) => {
    const value = values[name]
    return value === undefined || value.length === 0 ? [] : [[name, value] as const]
  })
}

/** `wizer-action --allow-wasi -r _start=wizer.resume app.wasm -o app.wizened.wasm`. */
export function renderCommand(raw: RawOptions, input: string): string {
  const flags = listGiven(raw).flatMap(([name, value]) => {
    const { kind, aliases } = optionsOfMany.find(option => option.name === name)!
    const [shortest = name] = [name, ...(aliases ?? [])].sort((one, other) => one.length - other.length)
    const flag = spell(shortest)
    const isOn = kind === 'boolean' && value === 'true'
    const items = typeof value === 'string' ? [value] : value
    return isOn ? [flag] : items.flatMap(item => (item.startsWith('-') ? [`--${name}=${item}`] : [flag, item]))
  })
  const output = input.replace(/(\.wasm|\.wat)?$/, '.wizened.wasm')
  return renderCommandLine(['wizer-action', ...flags, input, '-o', output])
}

/** The step of a workflow. Lists have an item per line. */
export function renderStep(raw: RawOptions, input: string): string {
  const inputs = listGiven(raw).map(([name, value]) => {
    const text = typeof value === 'string' ? value : value.join('\n')
    return [name, text === 'true' ? true : text] as const
  })
  const step = { uses: 'org/wizer-action@v1', with: { modules: input, ...Object.fromEntries(inputs) } }
  return stringify([step], { lineWidth: 0 })
}
