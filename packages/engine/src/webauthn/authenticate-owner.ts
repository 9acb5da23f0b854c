import { Failure } from '../kernel/failure.ts'
import type { AccessTokens } from '../tokens/access-tokens.ts'
import { accessTokenFailures } from '../tokens/errors.ts'
import type { PasskeyOwner } from './passkey-registration.ts'

const undeclared: ReadonlySet<string> = new Set(['UserNotConfirmedException', 'UserNotFoundException'])

/**
 * Authenticates an access token for the operations on passkeys. They declare no errors about deleted or unconfirmed users, whose
 * tokens are therefore reported as revoked (G).
 */
export const authenticateOwner = (accessTokens: AccessTokens, accessToken: string): Promise<PasskeyOwner> =>
  accessTokens.authenticate(accessToken).catch((thrown: unknown) => {
    throw thrown instanceof Failure && undeclared.has(thrown.code) ? accessTokenFailures.revoked() : thrown
  })
