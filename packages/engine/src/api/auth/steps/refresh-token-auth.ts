import type { InitiateAuthResponse } from '@poolhouse/schemas'
import type { Caller } from '../../../clients/client-auth.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { Call } from '../../handler.ts'
import { type Parameters, requireParameters } from '../../../sign-in/rules/parameters.ts'

/** Issues new ID and access tokens for a refresh token. The refresh token stays valid: this flow has no rotation. */
export const refreshTokenAuth = async (
  { client, pool }: Caller,
  parameters: Parameters,
  { clientAuth, tokens }: Pick<Dependencies, 'clientAuth' | 'tokens'>,
  request: Call,
): Promise<InitiateAuthResponse> => {
  const { REFRESH_TOKEN } = requireParameters(parameters, 'REFRESH_TOKEN')
  const user = await tokens.findHolder(pool.id, REFRESH_TOKEN)
  // The request has no USERNAME: the hash covers the internal username of the token's user. For an unknown token the hash is
  // not checked, because the error must be about the token.
  if (user || parameters.SECRET_HASH === undefined) {
    await clientAuth.checkSecretHash(client, user?.username ?? '', parameters.SECRET_HASH)
  }
  const occasion = { deviceKey: parameters.DEVICE_KEY, request }
  return { AuthenticationResult: await tokens.refresh(pool, client, REFRESH_TOKEN, occasion), ChallengeParameters: {} }
}
