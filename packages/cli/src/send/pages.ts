import type { Pagination } from '../contract/shape.ts'
import { generalError } from '../failure.ts'
import { isInteger } from '../python/integer.ts'
import { pythonRepr } from '../python/text.ts'

type Members = Readonly<Record<string, unknown>>

/** How much of a list is fetched. */
export interface PagingOptions {
  readonly maxItems?: number | undefined
  readonly pageSize?: number | undefined
  readonly startingToken?: string | undefined
}

/** All that was fetched of a list. */
export interface FetchedPages {
  readonly pages: readonly Members[]
  /** Continues the list where `maxItems` ended it. */
  readonly resumeToken: string | undefined
}

/** Python writes JSON with a space after commas and colons, and tokens are compared as text. */
const encodeToken = (token: Members): string => {
  const members = Object.entries(token).map(([name, value]) => `${JSON.stringify(name)}: ${asciiJson(value)}`)
  return Buffer.from(`{${members.join(', ')}}`).toString('base64')
}

const asciiJson = (value: unknown): string =>
  JSON.stringify(value ?? null).replaceAll(
    /[\u0080-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

interface Start {
  readonly token: unknown
  /** Items of the first page that were printed before. */
  readonly skipped: number
}

/** Where a list is taken up: a token of this program or the AWS CLI, the old form of one, or a token of the server. */
const readStartingToken = (text: string, { inputToken }: Pagination): Start => {
  try {
    const decoded = JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as unknown
    if (typeof decoded === 'object' && decoded !== null) {
      const { boto_truncate_amount: skipped, ...tokens } = decoded as Record<string, unknown>
      return { token: tokens[inputToken] ?? null, skipped: typeof skipped === 'number' ? skipped : 0 }
    }
  } catch {
    // Not a token of a paginator.
  }
  const parts = text.split('___')
  if (parts.length === 1 || !isInteger(parts.at(-1) ?? '')) {
    if (parts.length > 2) throw generalError(`Bad starting token: ${text}`)
    return { token: text === 'None' ? null : text, skipped: 0 }
  }
  const skipped = Number(parts.pop())
  if (parts.length > 1) throw generalError(`Bad starting token: ${text}`)
  return { token: parts[0] === 'None' ? null : parts[0], skipped }
}

/**
 * Fetches the pages of a list, up to `maxItems` items. The last page is cut there.
 *
 * @param call Sends one request and returns its response.
 */
export const fetchPages = async (
  call: (input: Members) => Promise<Members>,
  input: Members,
  pagination: Pagination,
  { maxItems, pageSize, startingToken }: PagingOptions,
): Promise<FetchedPages> => {
  const { inputToken, outputToken, items, pageSize: sizeMember } = pagination
  const sized = pageSize === undefined || sizeMember === undefined ? input : { ...input, [sizeMember]: pageSize }
  const start = startingToken === undefined ? undefined : readStartingToken(startingToken, pagination)
  const pages: Members[] = []
  let token: unknown = start?.token ?? null
  let previous: unknown
  let skipped = start?.skipped ?? 0
  let total = 0
  for (;;) {
    const response = await call(token === null ? sized : { ...sized, [inputToken]: token })
    const all = response[items]
    const fresh = Array.isArray(all) ? all.slice(skipped) : []
    const page = start && pages.length === 0 ? { ...response, [items]: Array.isArray(all) ? fresh : null } : response
    const room = maxItems === undefined ? Infinity : maxItems - total
    if (fresh.length > room) {
      pages.push({ ...page, [items]: fresh.slice(0, room) })
      return { pages, resumeToken: encodeToken({ [inputToken]: token, boto_truncate_amount: room + skipped }) }
    }
    pages.push(page)
    total += fresh.length
    skipped = 0
    token = response[outputToken] || null
    if (token === null) return { pages, resumeToken: undefined }
    if (total === maxItems) return { pages, resumeToken: encodeToken({ [inputToken]: token }) }
    if (token === previous) {
      throw generalError(
        `Error during pagination: The same next token was received twice: ${pythonRepr({ [inputToken]: token })}`,
      )
    }
    previous = token
  }
}
