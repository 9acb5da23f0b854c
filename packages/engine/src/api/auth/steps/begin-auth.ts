import type { AuthFlowType, ContextDataType, InitiateAuthResponse, UserContextDataType } from '@poolhouse/schemas'
import type { Caller } from '../../../clients/client-auth.ts'
import type { Dependencies } from '../../../dependencies.ts'
import { type FlowName, isFlowEnabled } from '../../../clients/rules/open-flows.ts'
import { flowOffFailures, signInFailures } from '../../../sign-in/errors.ts'
import { originOf } from '../../../monitoring/rules/origin.ts'
import type { SignInFlow } from '../../../sign-in/flow.ts'
import type { Parameters } from '../../../sign-in/rules/parameters.ts'
import type { Call } from '../../handler.ts'
import { encodeResult } from './encode-result.ts'
import { readStepUp } from './read-step-up.ts'
import { refreshTokenAuth } from './refresh-token-auth.ts'

/** The kind of caller: the user's own application, or a server with AWS credentials. */
export type Side = 'public' | 'admin'

interface OfferedFlow {
  /** The flow that ExplicitAuthFlows must enable. */
  readonly setting: Exclude<FlowName, 'CLIENT_TOKEN_AUTH'>
  readonly sides: readonly Side[]
  /** The sign-in flow that it starts; `refresh` exchanges a refresh token instead. */
  readonly begins: SignInFlow | 'refresh'
}

const both: readonly Side[] = ['public', 'admin']
const adminPassword: OfferedFlow = {
  setting: 'ADMIN_USER_PASSWORD_AUTH',
  sides: ['admin'],
  begins: 'USER_PASSWORD_AUTH',
}
const refresh: OfferedFlow = { setting: 'REFRESH_TOKEN_AUTH', sides: both, begins: 'refresh' }

/** Every value of AuthFlow. Two flows also have an older name. */
const offered: Readonly<Record<AuthFlowType, OfferedFlow>> = {
  USER_PASSWORD_AUTH: { setting: 'USER_PASSWORD_AUTH', sides: ['public'], begins: 'USER_PASSWORD_AUTH' },
  ADMIN_USER_PASSWORD_AUTH: adminPassword,
  ADMIN_NO_SRP_AUTH: adminPassword,
  USER_SRP_AUTH: { setting: 'USER_SRP_AUTH', sides: both, begins: 'USER_SRP_AUTH' },
  USER_AUTH: { setting: 'USER_AUTH', sides: both, begins: 'USER_AUTH' },
  CUSTOM_AUTH: { setting: 'CUSTOM_AUTH', sides: both, begins: 'CUSTOM_AUTH' },
  REFRESH_TOKEN_AUTH: refresh,
  REFRESH_TOKEN: refresh,
}

/** The common part of InitiateAuth and AdminInitiateAuth. */
interface AuthRequest {
  readonly AuthFlow: AuthFlowType
  readonly AuthParameters?: Parameters | undefined
  readonly ClientMetadata?: Parameters | undefined
  /** The session that ConfirmSignUp returned. */
  readonly Session?: string | undefined
  readonly UserContextData?: UserContextDataType | undefined
  readonly ContextData?: ContextDataType | undefined
}

/** Starts a sign-in or refreshes tokens, if the operation offers the flow and the client has it enabled. */
export const beginAuth = async (
  side: Side,
  { client, pool }: Caller,
  request: AuthRequest,
  needs: Pick<Dependencies, 'accessTokens' | 'clientAuth' | 'clock' | 'devices' | 'signIn' | 'tokens'>,
  call: Call,
): Promise<InitiateAuthResponse> => {
  const { AuthFlow, AuthParameters: parameters = {}, ClientMetadata: validationData, Session: session } = request
  const { setting, sides, begins } = offered[AuthFlow]
  if (!sides.includes(side)) throw signInFailures.flowNotSupported()
  if (!isFlowEnabled(client, setting)) throw flowOffFailures[setting]()
  if (begins === 'refresh') return refreshTokenAuth({ client, pool }, parameters, needs, call)

  const authenticateClient = (username: string) =>
    needs.clientAuth.checkSecretHash(client, username, parameters.SECRET_HASH)
  const origin = originOf(side, client, request, call)
  const stepUp = begins === 'USER_AUTH' ? await readStepUp({ client, pool }, parameters, needs) : undefined
  const attempt = { pool, client, parameters, validationData, session, origin, stepUp, authenticateClient }
  const result = await needs.signIn.begin(begins, attempt)
  return encodeResult({ client, pool }, result, needs, call)
}
