import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { packHistory } from '../triggers/rules/finished-steps.ts'
import type { SessionState } from './challenge-sessions.ts'
import type { Progress } from './progress.ts'
import { sessionFailures } from './session-errors.ts'

/**
 * The state of a session whose user has proved a factor. It ends when the password changes, as the user's tokens do: otherwise a
 * thief of the old password could finish a sign-in that was begun before.
 */
export const provenState = (
  { pool, client }: { readonly pool: PoolRecord; readonly client: ClientRecord },
  { user, methods, custom, deviceKey }: Pick<Progress, 'user' | 'methods' | 'custom' | 'deviceKey'>,
  challenge: string,
  data?: SessionState['data'],
): SessionState => ({
  poolId: pool.id,
  clientId: client.id,
  sub: user.sub,
  challenge,
  methods,
  deviceKey,
  // The functions of a custom sign-in may set a password that the user never types.
  ...((!custom || methods.includes('PASSWORD_SRP')) && { password: passwordMark(user) }),
  ...(custom && { custom: packHistory(custom) }),
  ...(data && { data }),
})

/** Throws NotAuthorizedException if the password has changed since a session of {@link provenState} was opened. */
export const rejectChangedPassword = ({ password }: SessionState, user: UserRecord): void => {
  if (password !== undefined && password !== passwordMark(user)) throw sessionFailures.invalid()
}

/** Identifies a stored password: the end of a sealed text, which is another one each time. */
const passwordMark = ({ credential }: UserRecord): string => credential?.verifier.slice(-22) ?? ''
