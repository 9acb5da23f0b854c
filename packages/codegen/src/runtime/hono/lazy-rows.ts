// Copied into generated servers, without this line.
import type { Row } from './route.ts'

/** A row whose schemas are loaded when the first request for it arrives. */
export interface LazyRow {
  readonly method: string
  /** The path of the document: `/pets/{id}`. */
  readonly path: string
  readonly load: () => Promise<Row>
}

/** Creates the rows of one module by name, from their methods and paths. `load` imports the module. */
export const lazyRows = <Name extends string>(
  load: () => Promise<Readonly<Record<Name, Row>>>,
  places: Readonly<Record<Name, readonly [method: string, path: string]>>,
): Readonly<Record<Name, LazyRow>> => {
  const entries = Object.entries<readonly [string, string]>(places) as [Name, readonly [string, string]][]
  const rows = entries.map(([name, [method, path]]) => [name, { method, path, load: async () => (await load())[name] }])
  return Object.fromEntries(rows) as Record<Name, LazyRow>
}
