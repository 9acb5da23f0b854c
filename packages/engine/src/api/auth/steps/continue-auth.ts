import type {
  ChallengeNameType,
  ContextDataType,
  RespondToAuthChallengeResponse,
  UserContextDataType,
} from '@poolhouse/schemas'
import type { Caller } from '../../../clients/client-auth.ts'
import type { Dependencies } from '../../../dependencies.ts'
import { signInFailures } from '../../../sign-in/errors.ts'
import { originOf } from '../../../monitoring/rules/origin.ts'
import type { Parameters } from '../../../sign-in/rules/parameters.ts'
import type { TokenGenerationSource } from '../../../triggers/pre-token-generation.ts'
import type { Call } from '../../handler.ts'
import type { Side } from './begin-auth.ts'
import { encodeResult } from './encode-result.ts'

/** The common part of RespondToAuthChallenge and AdminRespondToAuthChallenge. */
interface ChallengeRequest {
  readonly ChallengeName: ChallengeNameType
  readonly ChallengeResponses?: Parameters | undefined
  readonly Session?: string | undefined
  readonly ClientMetadata?: Parameters | undefined
  readonly UserContextData?: UserContextDataType | undefined
  readonly ContextData?: ContextDataType | undefined
}

/** Challenges that only a server with AWS credentials may respond to. */
const adminOnly: ReadonlySet<ChallengeNameType> = new Set(['ADMIN_NO_SRP_AUTH'])

/** Challenges for which the PreTokenGeneration event has its own trigger source (H). */
const tokenSources: Readonly<Partial<Record<ChallengeNameType, TokenGenerationSource>>> = {
  NEW_PASSWORD_REQUIRED: 'TokenGeneration_NewPasswordChallenge',
  DEVICE_PASSWORD_VERIFIER: 'TokenGeneration_AuthenticateDevice',
}

/** Continues a sign-in with the response to a challenge, if the operation accepts responses to it. */
export const continueAuth = async (
  side: Side,
  { client, pool }: Caller,
  request: ChallengeRequest,
  needs: Pick<Dependencies, 'clientAuth' | 'devices' | 'signIn' | 'tokens'>,
  call: Call,
): Promise<RespondToAuthChallengeResponse> => {
  const { ChallengeName, ChallengeResponses: parameters = {}, Session: session, ClientMetadata: metadata } = request
  if (side === 'public' && adminOnly.has(ChallengeName)) throw signInFailures.challengeNotSupported(ChallengeName)

  const authenticateClient = (username: string) =>
    needs.clientAuth.checkSecretHash(client, username, parameters.SECRET_HASH)
  const origin = originOf(side, client, request, call)
  const reply = { pool, client, parameters, session, metadata, origin, authenticateClient }
  return encodeResult({ client, pool }, await needs.signIn.response(ChallengeName, reply), needs, call, {
    source: tokenSources[ChallengeName] ?? 'TokenGeneration_Authentication',
    clientMetadata: metadata,
  })
}
