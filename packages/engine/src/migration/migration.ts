import type { MfaRecord, PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import { Failure } from '../kernel/failure.ts'
import type { Passwords } from '../passwords/passwords.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import type { TriggerResponse } from '../triggers/response-schemas.ts'
import type { Triggers } from '../triggers/triggers.ts'
import { runUserMigration, type UserMigrationInput } from '../triggers/user-migration.ts'
import { findBySignInName } from '../users/find-user.ts'
import { insertUser } from '../users/insert-user.ts'
import { validateAttributes } from '../users/rules/attributes.ts'
import { nameNewUser, newUser } from '../users/rules/new-user.ts'

/** Migrates users from another directory when they first sign in or reset a forgotten password. */
export interface Migration {
  /**
   * Runs the UserMigration trigger for an unknown user and stores the user that it returns, with the password of the request;
   * the policy is not enforced (H). No message is sent, even without `messageAction: 'SUPPRESS'`: the text of the service's
   * welcome message is not known, and an invitation would contain a temporary password, which the user does not have.
   *
   * Returns `unknown` if the pool has no such trigger or the function returns no attributes; `failed` if it throws or the
   * pool rejects its attributes (H). Throws if the function cannot run or returns an invalid response. A user is stored only
   * if it is returned.
   */
  migrate(input: UserMigrationInput): Promise<UserRecord | 'unknown' | 'failed'>
}

/** Dependencies of the service. */
export interface MigrationDependencies {
  readonly clock: Clock
  readonly passwords: Passwords
  readonly random: Random
  readonly triggers: Triggers
  readonly users: UserStore
}

/** Creates the service. */
export const createMigration = ({ clock, passwords, random, triggers, users }: MigrationDependencies): Migration => ({
  migrate: async (input) => {
    const { pool, username, password } = input
    try {
      const response = await runUserMigration(triggers, input)
      if (!response?.userAttributes) return 'unknown'
      const user = migratedUser(pool, username, response, { sub: random.uuid(), at: clock.now() })
      const credential =
        password === undefined ? undefined : await passwords.create(pool, user, password, { temporary: false })
      const stored = await insertUser(
        users,
        pool,
        { ...user, credential },
        { force: response.forceAliasCreation ?? false },
      )
      // Another request has migrated the same user, or the name belongs to another user.
      return 'taken' in stored ? ((await findBySignInName(users, pool, username)) ?? 'failed') : stored
    } catch (problem) {
      if (problem instanceof Failure && failures.has(problem.code)) return 'failed'
      throw problem
    }
  },
})

/** The errors if the function throws or the pool rejects its response. */
const failures: ReadonlySet<string> = new Set([
  'UserLambdaValidationException',
  'InvalidParameterException',
  'NotAuthorizedException',
])

/** Members of `userAttributes` that are not attributes but appear in events of existing users. */
const notAttributes: ReadonlySet<string> = new Set(['username', 'cognito:user_status'])

const migratedUser = (
  pool: PoolRecord,
  typed: string,
  { userAttributes, finalUserStatus, enableSMSMFA }: TriggerResponse<'UserMigration'>,
  { sub, at }: { readonly sub: string; readonly at: number },
): UserRecord => {
  const returned = userAttributes ?? {}
  const returnedAttributes = Object.entries(returned)
    .filter(([name]) => !notAttributes.has(name))
    .map(([Name, Value]) => ({ Name, Value }))
  const { username, attributes: named } = nameNewUser(pool, nameOf(pool, typed, returned.username), returnedAttributes)
  const attributes = validateAttributes(pool, named, { by: 'admin', creating: true })
  // CONFIRMED, or the user must set a new password (H).
  const status = finalUserStatus === 'CONFIRMED' ? 'CONFIRMED' : 'RESET_REQUIRED'
  const user = newUser(pool, { sub, username, attributes, status, at })
  return enableSMSMFA && attributes.phone_number ? { ...user, mfa: smsMfa } : user
}

/** In pools where users sign in with aliases, the function may also return the username (M). */
const nameOf = ({ settings }: PoolRecord, typed: string, returned: string | undefined): string =>
  (settings.UsernameAttributes ?? []).length > 0 ? typed : (returned ?? typed)

const smsMfa: MfaRecord = { enabled: ['SMS_MFA'], preferred: 'SMS_MFA' }
