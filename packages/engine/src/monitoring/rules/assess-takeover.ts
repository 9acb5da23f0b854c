import type { RiskLevelType } from '@poolhouse/schemas'
import type { AuthEventRecord } from '@poolhouse/storage'
import { hour } from '../../kernel/durations.ts'
import { addressBlock } from '../../limits/rules/address-block.ts'
import type { Origin } from './origin.ts'

/** Facts about a sign-in. */
export interface SignInFacts {
  readonly origin: Origin
  /** Whether the user proved the device with its secret. */
  readonly provedDevice: boolean
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Number of wrong passwords and codes within an hour that makes a sign-in a high risk. */
const manyFailures = 5

/**
 * Assesses the risk of an account takeover by comparing a sign-in with the latest events of the user. The scoring of AWS is not
 * published; these rules are our own (G). High: many failures within the last hour. Medium: both the address and the browser
 * are new for the user. Low: one of them is new. None: both are known, the user proved a remembered device, or has no
 * earlier sign-in. A sign-in that was rated Invalid does not make its address or browser known.
 */
export const assessTakeover = (
  events: readonly AuthEventRecord[],
  { origin, provedDevice, at }: SignInFacts,
): RiskLevelType | undefined => {
  if (provedDevice) return undefined
  const signIns = events.filter(({ type }) => type === 'SignIn')
  const recent = signIns.filter(
    ({ response, risk, createdAt }) => response === 'Fail' && risk.RiskDecision !== 'Block' && createdAt > at - hour,
  )
  if (recent.length >= manyFailures) return 'High'
  const trusted = signIns.filter(
    ({ response, feedback }) => response === 'Pass' && feedback?.FeedbackValue !== 'Invalid',
  )
  if (trusted.length === 0) return undefined
  const isNewAddress = !trusted.some(({ context }) => blockOf(context.IpAddress) === blockOf(origin.address))
  const isNewBrowser = !trusted.some(({ context }) => context.DeviceName === origin.userAgent)
  if (isNewAddress && isNewBrowser) return 'Medium'
  return isNewAddress || isNewBrowser ? 'Low' : undefined
}

const blockOf = (address: string | undefined) => (address === undefined ? undefined : addressBlock(address))
