import type { Pagination } from '../contract/shape.ts'
import { generalError } from '../failure.ts'
import { isInteger } from '../python/integer.ts'
import { pythonRepr } from '../python/text.ts'
import { isRecord, type Members } from '../record.ts'

/** Limits and start of a paginated list. */
export interface PagingOptions {
  readonly maxItems?: number | undefined
  readonly pageSize?: number | undefined
  readonly startingToken?: string | undefined
}

/** Encodes a token like Python, with a space after commas and colons, because scripts compare tokens as text. */
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
  /** Members of the first request. */
  readonly tokens: Members
  /** Items of the first page that were printed before. */
  readonly skipped: number
}

/** The members of a token that this program or the AWS CLI printed. */
const decodeToken = (text: string): Members | undefined => {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'))
    return isRecord(decoded) ? decoded : undefined
  } catch {
    return undefined
  }
}

/** The start of a list, from a token of this program, of the AWS CLI (also its old format) or of the server. */
const readStartingToken = (text: string, { inputToken }: Pagination): Start => {
  const badToken = generalError(`Bad starting token: ${text}`)
  const decoded = decodeToken(text)
  if (decoded) {
    const { boto_truncate_amount: skipped = 0, ...tokens } = decoded
    if (typeof skipped !== 'number') throw badToken
    return { tokens, skipped }
  }
  const parts = text.split('___')
  const isCounted = parts.length > 1 && isInteger(parts.at(-1) ?? '')
  const skipped = isCounted ? Number(parts.pop()) : 0
  if (parts.length > (isCounted ? 1 : 2)) throw badToken
  return { tokens: { [inputToken]: isCounted ? parts[0] : text }, skipped }
}

const isToken = (value: unknown): boolean => value !== null && value !== undefined && value !== 'None'

/**
 * Fetches the pages of a list, up to `maxItems` items. The last page is cut there.
 *
 * @param call Sends one request and returns its response.
 * @param pages Receives each page immediately, so that those before an error are not lost.
 * @returns A token that continues the list where `maxItems` ended it.
 */
export const fetchPages = async (
  call: (input: Members) => Promise<Members>,
  input: Members,
  pagination: Pagination,
  { maxItems, pageSize, startingToken }: PagingOptions,
  pages: Members[],
): Promise<string | undefined> => {
  const { inputToken, outputToken, items, pageSize: sizeMember } = pagination
  const sized = pageSize === undefined || sizeMember === undefined ? input : { ...input, [sizeMember]: pageSize }
  const start = startingToken === undefined ? undefined : readStartingToken(startingToken, pagination)
  // A token without a value means the first page.
  let tokens = Object.fromEntries(Object.entries(start?.tokens ?? {}).filter(([, value]) => isToken(value)))
  let previous: unknown
  let skipped = start?.skipped ?? 0
  let total = 0
  for (;;) {
    const response = await call({ ...sized, ...tokens })
    const all = response[items]
    const fresh = Array.isArray(all) ? all.slice(skipped) : []
    const page = start && pages.length === 0 ? { ...response, [items]: Array.isArray(all) ? fresh : null } : response
    const room = maxItems === undefined ? Infinity : maxItems - total
    if (fresh.length > room) {
      pages.push({ ...page, [items]: fresh.slice(0, room) })
      const token = tokens[inputToken] ?? null
      return encodeToken({ [inputToken]: token, boto_truncate_amount: room + skipped })
    }
    pages.push(page)
    total += fresh.length
    skipped = 0
    const token = response[outputToken] || null
    if (token === null) return undefined
    if (total === maxItems) return encodeToken({ [inputToken]: token })
    if (token === previous) {
      throw generalError(
        `Error during pagination: The same next token was received twice: ${pythonRepr({ [inputToken]: token })}`,
      )
    }
    previous = token
    tokens = { [inputToken]: token }
  }
}
