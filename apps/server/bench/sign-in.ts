import type { FilledPool } from './fill/filled-pool.ts'
import { callOperation } from './request.ts'

/** A user with tokens. */
export interface SignedIn {
  readonly username: string
  readonly accessToken: string
  readonly refreshToken: string
}

/** Signs in the users of a pool with the known password. */
export const signInAll = async (url: string, { clientId, signIns, password }: FilledPool): Promise<SignedIn[]> => {
  const signedIn: SignedIn[] = []
  for (const username of signIns) {
    const { AuthenticationResult: tokens } = (await callOperation(url, 'InitiateAuth', {
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: username, PASSWORD: password },
    })) as { AuthenticationResult: { AccessToken: string; RefreshToken: string } }
    signedIn.push({ username, accessToken: tokens.AccessToken, refreshToken: tokens.RefreshToken })
  }
  return signedIn
}
