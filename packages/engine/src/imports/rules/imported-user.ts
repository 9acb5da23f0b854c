import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { mfaModeOf } from '../../mfa/rules/pool-factors.ts'
import { missingAttributes, validateAttributes } from '../../users/rules/attributes.ts'
import { verifiedFlag } from '../../users/rules/names.ts'
import { nameNewUser, newUser } from '../../users/rules/new-user.ts'
import { notVerified } from './log-line.ts'
import { splitRow } from './split-row.ts'

/** A line that cannot be imported. The message goes to the log: it contains no data of the user. */
export class LineProblem extends Error {}

/** Maximum length of a row, in characters (H). */
const longestRow = 16_000
const birthdate = /^(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])\/\d{4}$/

/**
 * Makes the user of a row, as AdminCreateUser would, except that required attributes must be set (H). The status is
 * RESET_REQUIRED (H). Throws a LineProblem or a Failure. The reasons are L.
 */
export const importedUser = (
  pool: PoolRecord,
  columns: readonly string[],
  row: string,
  { sub, at }: { readonly sub: string; readonly at: number },
): UserRecord => {
  if (row.length > longestRow) throw new LineProblem(`The row has more than ${longestRow} characters.`)
  const values = splitRow(row)
  if (values.length !== columns.length) {
    throw new LineProblem(`The row has ${values.length} values, and the header has ${columns.length}.`)
  }
  const given = new Map(columns.map((column, index) => [column, values[index] ?? '']))
  const name = given.get('cognito:username') ?? ''
  if (name === '') throw new LineProblem('cognito:username is required.')
  if (name.length > 128) throw new LineProblem('cognito:username has more than 128 characters.')
  const usesMfa = mfaEnabled(pool, given.get('cognito:mfa_enabled') ?? '')
  const date = given.get('birthdate') ?? ''
  if (date !== '' && !birthdate.test(date)) throw new LineProblem('birthdate must have the form mm/dd/yyyy.')

  const listed = [...given].flatMap(([Name, Value]) =>
    Name.startsWith('cognito:') || Value === '' || isIdleFlag(given, Name, Value) ? [] : [{ Name, Value }],
  )
  const { username, attributes: named } = nameNewUser(pool, name, listed)
  const attributes = validateAttributes(pool, named, { by: 'admin', creating: true })
  const [missing] = missingAttributes(pool, attributes)
  if (missing !== undefined) throw new LineProblem(`${missing}: The attribute is required`)
  const verified = (pool.settings.AutoVerifiedAttributes ?? []).some(
    (attribute) => attributes[verifiedFlag[attribute]] === 'true',
  )
  if (!verified) throw new LineProblem(notVerified)
  const user = newUser(pool, { sub, username, attributes, status: 'RESET_REQUIRED', at })
  // Text messages are the only second factor that needs nothing beyond the file (M).
  return usesMfa && attributes['phone_number'] ? { ...user, mfa: { enabled: ['SMS_MFA'], preferred: 'SMS_MFA' } } : user
}

/** The flag of a contact that the user does not have: files always have these columns. */
const isIdleFlag = (given: ReadonlyMap<string, string>, name: string, value: string): boolean =>
  value.toLowerCase() === 'false' &&
  ((name === 'email_verified' && !given.get('email')) ||
    (name === 'phone_number_verified' && !given.get('phone_number')))

/** TRUE where the pool requires MFA, FALSE where it is off, either where it is optional (H). */
const mfaEnabled = (pool: PoolRecord, value: string): boolean => {
  if (!/^(true|false)$/i.test(value)) throw new LineProblem('cognito:mfa_enabled must be TRUE or FALSE.')
  const enabled = value.toLowerCase() === 'true'
  const mode = mfaModeOf(pool)
  if (mode === 'ON' && !enabled) throw new LineProblem('cognito:mfa_enabled must be TRUE: the user pool requires MFA.')
  if (mode === 'OFF' && enabled) throw new LineProblem('cognito:mfa_enabled must be FALSE: the user pool has no MFA.')
  return enabled
}
