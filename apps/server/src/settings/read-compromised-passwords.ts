import { isLoopback } from './loopback.ts'
import type { Reader } from './reader.ts'

/** Whether the list of compromised passwords is a range API rather than a file. */
export const isRangeApi = (location: string): boolean => /^https?:\/\//.test(location)

/**
 * Reads the location of the list of compromised passwords. Undefined: there is none.
 *
 * @param advice how to allow an address without TLS on another machine; undefined: allowed
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
