/** The parser alone: the main module of css-tree also loads the syntax of every property. */
declare module 'css-tree/parser' {
  import type { parse } from 'css-tree'

  const parser: typeof parse
  export default parser
}
