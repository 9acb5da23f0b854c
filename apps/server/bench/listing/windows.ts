import type { Engine } from '@poolhouse/engine'
import type { MeasuredList } from './fill-lists.ts'

/** The number of entries of a measured page, and of consecutive pages in a window: together, the whole list of 200. */
export const window = { size: 10, pages: 20 } as const

/** Reads the pages of a window, each with the token of the previous page. */
export type ReadWindow = () => Promise<void>

type Json = Readonly<Record<string, unknown>>

const call = { requestId: '00000000-0000-4000-8000-000000000000' }

/** A page of a list. */
const readPage = async (
  engine: Engine,
  { operation, input, pageSize }: MeasuredList,
  limit: number,
  token: unknown,
): Promise<Json> =>
  engine.api.invoke(operation, { ...input, [pageSize]: limit, NextToken: token } as never, call) as never

/** The tokens of all pages of the maximum size, in the order of the list. */
const tokensOf = async (engine: Engine, list: MeasuredList, count: number): Promise<readonly unknown[]> => {
  const tokens: unknown[] = []
  let token: unknown
  let found = 0
  do {
    tokens.push(token)
    const page = await readPage(engine, list, 50, token)
    found += (page[list.items] as readonly unknown[]).length
    token = page['NextToken']
  } while (token !== undefined)
  if (found !== count) throw new Error(`${list.operation} returned ${found} entries of ${count}.`)
  return tokens
}

/** The first, the middle and the last window of a list with `count` entries. Reads the complete list first. */
export const windowsOf = async (
  engine: Engine,
  list: MeasuredList,
  count: number,
): Promise<Readonly<Record<'first' | 'middle' | 'last', ReadWindow>>> => {
  const tokens = await tokensOf(engine, list, count)
  const from = (start: unknown): ReadWindow => {
    return async () => {
      let token = start
      for (let page = 0; page < window.pages; page += 1) {
        token = (await readPage(engine, list, window.size, token))['NextToken']
      }
    }
  }
  const pagesOfWindow = Math.ceil((window.size * window.pages) / 50)
  return {
    first: from(tokens[0]),
    middle: from(tokens[Math.floor(tokens.length / 2)]),
    last: from(tokens[tokens.length - pagesOfWindow]),
  }
}
