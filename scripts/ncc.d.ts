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
  }
  export default function ncc(input: string, options: Options): Promise<Output>
}
