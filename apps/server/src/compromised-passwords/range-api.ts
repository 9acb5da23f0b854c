import type { Clock, CompromisedPasswords } from '@poolhouse/engine'
import type { Log } from '../log/log.ts'
import { withTimeLimit } from '../time-limit.ts'
import { sha1Hex } from './sha1-hex.ts'

/** Dependencies of the list. */
export interface RangeApiDependencies {
  readonly clock: Clock
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly log: Log
}

/** Time limit of a request, in milliseconds: users wait for it. */
const timeoutMs = 2_000

/** Pause after a failure, in milliseconds, so that an outage of the service does not delay every sign-in. */
const pause = 30_000

/** Maximum size of a response, in characters. A range with padding has about 90,000. */
const longestRange = 1_000_000

const digitsSent = 5

/**
 * Looks passwords up in the range API of Pwned Passwords: `GET <url>/range/ABCDE` returns the rest of each hash that starts
 * with these five digits, so that the service never learns a password or its hash. Padding hides the size of the range from
 * observers of the network.
 *
 * If the service fails or its response is invalid, no password counts as compromised for 30 seconds, and a warning is logged.
 */
export const createRangeApi = (url: string, { clock, fetch, log }: RangeApiDependencies): CompromisedPasswords => {
  let pausedUntil = 0
  return {
    contains: async (password) => {
      if (clock.now() < pausedUntil) return false
      const hash = await sha1Hex(password)
      try {
        const range = await withTimeLimit(timeoutMs, async (signal) =>
          readRange(
            await fetch(`${url}/range/${hash.slice(0, digitsSent)}`, {
              headers: { 'add-padding': 'true', 'user-agent': 'Poolhouse' },
              redirect: 'manual',
              signal,
            }),
          ),
        )
        return hasSuffix(range, hash.slice(digitsSent))
      } catch (problem) {
        pausedUntil = clock.now() + pause
        const detail = problem instanceof Error ? problem.message : String(problem)
        log.warn({ detail }, 'compromised passwords could not be looked up and pass unchecked for 30 seconds')
        return false
      }
    },
    required: () => {},
  }
}

const readRange = async (response: Response): Promise<string> => {
  if (!response.ok) {
    await response.body?.cancel()
    throw new Error(`status ${response.status}`)
  }
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    // Leaving the loop cancels the body.
    if (text.length > longestRange) throw new Error(`the response is longer than ${longestRange} characters`)
  }
  if (!/^[\dA-F]{35}:\d+\r?(?:\n|$)/i.test(text)) throw new Error('the response is not a range of SHA-1 hashes')
  return text
}

/** Whether a range contains the rest of a hash. Lines with the count 0 are padding. */
const hasSuffix = (range: string, suffix: string): boolean => new RegExp(`^${suffix}:0*[1-9]`, 'im').test(range)
