import { createHmac } from 'node:crypto'
import type { AuthFlowType, ChallengeNameType, InitiateAuthResponse } from '@poolhouse/schemas'
import type { ClientRecord } from '@poolhouse/storage'
import { expect } from 'vitest'
import { createSrpClient } from './srp-client.ts'
import type { TestEngine } from './test-engine.ts'

type Texts = Readonly<Record<string, string>>

/** The expected response of a completed sign-in. */
export const signedIn = {
  AuthenticationResult: {
    AccessToken: expect.any(String),
    ExpiresIn: 3600,
    IdToken: expect.any(String),
    RefreshToken: expect.any(String),
    TokenType: 'Bearer',
  },
  ChallengeParameters: {},
}

/** The expected AuthenticationResult of a refresh without rotation. */
export const refreshed = {
  AccessToken: expect.any(String),
  ExpiresIn: 3600,
  IdToken: expect.any(String),
  TokenType: 'Bearer',
}

/** SECRET_HASH, calculated like in applications. */
export const secretHashOf = (secret: string, username: string, client: ClientRecord): string =>
  createHmac('sha256', secret).update(`${username}${client.id}`).digest('base64')

/** InitiateAuth, or AdminInitiateAuth. */
export const initiate = (
  engine: TestEngine,
  client: ClientRecord,
  AuthFlow: AuthFlowType,
  AuthParameters: Texts,
  side: 'public' | 'admin' = 'public',
): Promise<InitiateAuthResponse> => {
  const input = { ClientId: client.id, AuthFlow, AuthParameters }
  return side === 'public'
    ? engine.invoke('InitiateAuth', input)
    : engine.invoke('AdminInitiateAuth', { ...input, UserPoolId: client.poolId })
}

/** RespondToAuthChallenge, or AdminRespondToAuthChallenge. */
export const respond = (
  engine: TestEngine,
  client: ClientRecord,
  ChallengeName: ChallengeNameType,
  Session: string | undefined,
  ChallengeResponses: Texts,
  side: 'public' | 'admin' = 'public',
): Promise<InitiateAuthResponse> => {
  const input = { ClientId: client.id, ChallengeName, ChallengeResponses, Session }
  return side === 'public'
    ? engine.invoke('RespondToAuthChallenge', input)
    : engine.invoke('AdminRespondToAuthChallenge', { ...input, UserPoolId: client.poolId })
}

/** Starts an SRP sign-in. `response` returns the ChallengeResponses for a password. Default time: that of the engine. */
export const beginSrp = async (engine: TestEngine, client: ClientRecord, username: string, more: Texts = {}) => {
  const srp = createSrpClient(client.poolId)
  const challenge = await initiate(engine, client, 'USER_SRP_AUTH', { USERNAME: username, SRP_A: srp.SRP_A, ...more })
  const response = (password: string, at = engine.clock.now()) =>
    srp.response(challenge.ChallengeParameters ?? {}, password, at)
  return { challenge, session: challenge.Session, response }
}
