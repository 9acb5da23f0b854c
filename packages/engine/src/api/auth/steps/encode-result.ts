import type { InitiateAuthResponse } from '@poolhouse/schemas'
import type { Caller } from '../../../clients/client-auth.ts'
import type { TokenOccasion, Tokens } from '../../../tokens/tokens.ts'
import type { ChallengeParameter, SignInResult } from '../../../sign-in/result.ts'

/** Writes the result of a sign-in step as the four auth operations return it, and issues tokens to a signed-in user. */
export const encodeResult = async (
  { client, pool }: Caller,
  result: SignInResult,
  tokens: Tokens,
  occasion: TokenOccasion = {},
): Promise<InitiateAuthResponse> =>
  result.kind === 'challenge'
    ? {
        ChallengeName: result.challenge,
        ...(result.session !== undefined && { Session: result.session }),
        ChallengeParameters: Object.fromEntries(
          Object.entries(result.parameters).map(([name, value]) => [name, encodeParameter(value)]),
        ),
        ...(result.available && { AvailableChallenges: [...result.available] }),
      }
    : { AuthenticationResult: await tokens.issue(pool, client, result, occasion), ChallengeParameters: {} }

/** ChallengeParameters are texts; lists and objects are written as JSON. */
const encodeParameter = (value: ChallengeParameter): string =>
  typeof value === 'string' ? value : JSON.stringify(value)
