import type { InitiateAuthResponse } from '@poolhouse/schemas'
import type { Caller } from '../../../clients/client-auth.ts'
import type { Dependencies } from '../../../dependencies.ts'
import type { TokenOccasion } from '../../../tokens/tokens.ts'
import { tracksSignIn } from '../../../sign-in/named-device.ts'
import type { ChallengeParameter, SignedIn, SignInResult } from '../../../sign-in/result.ts'
import type { Call } from '../../handler.ts'

type Needs = Pick<Dependencies, 'devices' | 'tokens'>

/** Converts the result of a sign-in step to the output of the four auth operations, and issues tokens to a signed-in user. */
export const encodeResult = async (
  caller: Caller,
  result: SignInResult,
  needs: Needs,
  call: Call,
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
    : { AuthenticationResult: await issueTokens(caller, result, needs, call, occasion), ChallengeParameters: {} }

/** ChallengeParameters are strings; lists and objects are encoded as JSON. */
const encodeParameter = (value: ChallengeParameter): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

/** Issues tokens. In a pool that tracks devices, they belong to the device of the sign-in, or to a new one. */
const issueTokens = async (
  { client, pool }: Caller,
  signedIn: SignedIn,
  { devices, tokens }: Needs,
  call: Call,
  source: TokenOccasion,
) => {
  const occasion = { ...source, request: call }
  const { user, deviceKey } = signedIn
  if (deviceKey !== undefined) {
    const issued = await tokens.issue(pool, client, signedIn, occasion)
    await devices.signedIn(user, deviceKey, call.address)
    return issued
  }
  if (!tracksSignIn(pool, signedIn.methods)) return tokens.issue(pool, client, signedIn, occasion)
  const NewDeviceMetadata = await devices.announce(user)
  const issued = await tokens.issue(pool, client, { ...signedIn, deviceKey: NewDeviceMetadata.DeviceKey }, occasion)
  return { ...issued, NewDeviceMetadata }
}
