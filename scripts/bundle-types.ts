/**
 * Puts the declarations that the compiler wrote into one file. The bundler needs the compiler as a library, which TypeScript 7
 * is not, so it gets the one that the generator of schemas brings.
 */

import { createRequire, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { rollup } from 'rollup'

const generator = createRequire(import.meta.resolve('ts-json-schema-generator'))

const compiler = pathToFileURL(generator.resolve('typescript')).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'typescript' ? { url: compiler, shortCircuit: true } : next(specifier, context),
})

const { dts } = await import('rollup-plugin-dts')

/** @param entry the declarations of `src/index.ts` */
export async function bundleTypes(entry: string): Promise<string> {
  const bundle = await rollup({ input: entry, plugins: [dts()], external: /^node:/ })
  const { output } = await bundle.generate({ format: 'es' })
  const [{ code }, ...others] = output
  if (others.length > 0) throw new Error('bug: the types are more than one file')
  return forOldCompilers(withoutHeaders(code))
}

/** Leaves out what a file says of itself: in one file these comments belong to nothing. */
function withoutHeaders(code: string): string {
  return code.replace(/^\/\*\*[^\n]*\*\/\n(?=\n|\/\*\*)/gm, '').replace(/\n{3,}/g, '\n\n')
}

/** Before TypeScript 5.7 an array of bytes takes no argument. This type is what every version has: with one, or without. */
function forOldCompilers(code: string): string {
  return code.replaceAll('Uint8Array<ArrayBuffer>', 'ReturnType<typeof Uint8Array.of>')
}
