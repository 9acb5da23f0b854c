import { isLoopback } from './loopback.ts'
import type { Reader } from './reader.ts'

/** Whether a list of compromised passwords is behind the range API, and not in a file. */
export const isRangeApi = (location: string): boolean => /^https?:\/\//.test(location)

/**
 * Reads where the list of compromised passwords is. Undefined: nowhere.
 *
 * @param advice how to allow an address without TLS on another machine; undefined: it is allowed
 */
export const readCompromisedPasswords = (reader: Reader, advice: string | undefined): string | undefined => {
  const location = reader.read('POOLHOUSE_COMPROMISED_PASSWORDS')
  if (location === undefined || !isRangeApi(location) || advice === undefined) return location
  const { protocol, hostname } = new URL(location)
  if (protocol !== 'https:' && !isLoopback(hostname)) {
    reader.problem(
      `POOLHOUSE_COMPROMISED_PASSWORDS names another machine, and its connection is not encrypted: ${advice}`,
    )
  }
  return location
}
