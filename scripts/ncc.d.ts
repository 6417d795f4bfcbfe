/** The bundler's interface, as far as the build uses it: it brings no types. */
declare module '@vercel/ncc' {
  type Options = {
    readonly cache?: boolean
    readonly quiet?: boolean
    readonly minify?: boolean
    readonly filename?: string
  }
  type Output = {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
    readonly stats: Stats
  }
  /** A file, or several that are joined. */
  export type Module = { readonly resource?: string; readonly modules?: Iterable<Module> }
  /** What webpack tells of a bundle. */
  export type Stats = {
    readonly compilation: {
      readonly modules: Iterable<Module>
      readonly chunkGraph: { getNumberOfModuleChunks(module: Module): number }
    }
  }
  export default function ncc(input: string, options: Options): Promise<Output>
}
