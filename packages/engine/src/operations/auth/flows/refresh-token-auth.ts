import { checkSecretHash } from '../../../domain/clients/secret-hash.ts'
import { requireParameters } from '../../../domain/auth/parameters.ts'
import type { Flow } from '../flow.ts'

/** New ID and access tokens for a refresh token. The old one stays good: this flow knows no rotation. */
export const refreshTokenAuth: Flow<'cryptography' | 'sealer' | 'tokens' | 'users'> = {
  name: 'REFRESH_TOKEN_AUTH',
  sides: ['public', 'admin'],
  begin: async ({ pool, client, parameters }, { cryptography, sealer, tokens, users }) => {
    const { REFRESH_TOKEN } = requireParameters(parameters, 'REFRESH_TOKEN')
    const grant = await tokens.findGrant(pool.id, REFRESH_TOKEN)
    const user = grant && (await users.find(pool.id, grant.sub))
    // No USERNAME is sent here: the hash is over the internal username of the token's user. For a token of nobody there is
    // no right hash, and what is wrong is the token.
    if (user || parameters.SECRET_HASH === undefined) {
      await checkSecretHash({ cryptography, sealer }, client, user?.username ?? '', parameters.SECRET_HASH, 'auth')
    }
    return { AuthenticationResult: await tokens.refresh(pool, client, REFRESH_TOKEN), ChallengeParameters: {} }
  },
}
