import type { AttributeType } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { type MfaMode, mfaModeOf } from '../../mfa/rules/pool-factors.ts'
import { missingAttributes, validateAttributes } from '../../users/rules/attributes.ts'
import { verifiedFlag } from '../../users/rules/names.ts'
import { nameNewUser, newUser } from '../../users/rules/new-user.ts'
import { notVerified } from './log-line.ts'
import { splitRow } from './split-row.ts'

/** A line that cannot be imported. The message is written to the log, so it contains no user data. */
export class LineProblem extends Error {}

/** Maximum length of a row, in characters (H). */
const longestRow = 16_000
const birthdate = /^(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])\/\d{4}$/

/** The row of a user in the file, and the sub and creation time of the new user. */
export interface ImportedLine {
  readonly row: string
  readonly sub: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/**
 * Returns a function that creates the user of a row, like AdminCreateUser, except that required attributes must be set (H).
 * The status is RESET_REQUIRED (H). It throws a LineProblem or a Failure. The reasons are L.
 */
export const userReader = (pool: PoolRecord, columns: readonly string[]): ((line: ImportedLine) => UserRecord) => {
  const places = new Map(columns.map((column, index) => [column, index]))
  const attributes = [...places].filter(([column]) => !column.startsWith('cognito:'))
  const mode = mfaModeOf(pool)
  const flags = (pool.settings.AutoVerifiedAttributes ?? []).map((attribute) => verifiedFlag[attribute])

  return ({ row, sub, at }) => {
    if (row.length > longestRow) throw new LineProblem(`The row has more than ${longestRow} characters.`)
    const values = splitRow(row)
    if (values.length !== columns.length) {
      throw new LineProblem(`The row has ${values.length} values, and the header has ${columns.length}.`)
    }
    const valueOf = (column: string) => values[places.get(column) ?? -1] ?? ''
    const name = valueOf('cognito:username')
    if (name === '') throw new LineProblem('cognito:username is required.')
    if (name.length > 128) throw new LineProblem('cognito:username has more than 128 characters.')
    const usesMfa = mfaEnabled(mode, valueOf('cognito:mfa_enabled'))
    const date = valueOf('birthdate')
    if (date !== '' && !birthdate.test(date)) throw new LineProblem('birthdate must have the form mm/dd/yyyy.')

    const listed: AttributeType[] = []
    for (const [Name, place] of attributes) {
      const Value = values[place] ?? ''
      if (Value !== '' && !isIdleFlag(valueOf, Name, Value)) listed.push({ Name, Value })
    }
    const { username, attributes: named } = nameNewUser(pool, name, listed)
    const stored = validateAttributes(pool, named, { by: 'admin', creating: true })
    const [missing] = missingAttributes(pool, stored)
    if (missing !== undefined) throw new LineProblem(`${missing}: The attribute is required`)
    if (!flags.some((flag) => stored[flag] === 'true')) throw new LineProblem(notVerified)
    const user = newUser(pool, { sub, username, attributes: stored, status: 'RESET_REQUIRED', at })
    // SMS is the only second factor that needs no further setup (M).
    return usesMfa && stored['phone_number'] ? { ...user, mfa: { enabled: ['SMS_MFA'], preferred: 'SMS_MFA' } } : user
  }
}

/** Whether a column is the `false` flag of a contact that the user does not have, because files always have these columns. */
const isIdleFlag = (valueOf: (column: string) => string, name: string, value: string): boolean =>
  (name === 'email_verified' || name === 'phone_number_verified') &&
  value.toLowerCase() === 'false' &&
  valueOf(name.slice(0, -'_verified'.length)) === ''

/** Parses the MFA column: it must be TRUE if the pool requires MFA, and FALSE if MFA is off (H). */
const mfaEnabled = (mode: MfaMode, value: string): boolean => {
  if (!/^(true|false)$/i.test(value)) throw new LineProblem('cognito:mfa_enabled must be TRUE or FALSE.')
  const enabled = value.toLowerCase() === 'true'
  if (mode === 'ON' && !enabled) throw new LineProblem('cognito:mfa_enabled must be TRUE: the user pool requires MFA.')
  if (mode === 'OFF' && enabled) throw new LineProblem('cognito:mfa_enabled must be FALSE: the user pool has no MFA.')
  return enabled
}
