import type { Host } from './host.ts'

/** Logs a line. */
export type Debug = (text: string) => void

/** Headers that hold secrets. */
const secretHeaders = new Set(['authorization', 'x-amz-security-token', 'cookie', 'set-cookie'])

/** Creates the log of `--debug`, which writes to standard error. Without the option, nothing is logged. */
export const createDebug = (isOn: boolean, host: Host): Debug =>
  isOn
    ? (text) => {
        host.err(`${new Date(host.now()).toISOString()} - poolhouse - DEBUG - ${text}\n`)
      }
    : () => undefined

/** An address for the log, without the name and password that it may have. */
export const urlForLog = (url: string): string => url.replace(/\/\/[^/@]*@/, '//***@')

/** Headers for the log, without secrets. */
export const headersForLog = (headers: Iterable<readonly [string, string]>): string =>
  JSON.stringify(
    Object.fromEntries([...headers].map(([name, value]) => [name, secretHeaders.has(name) ? '***' : value])),
  )
