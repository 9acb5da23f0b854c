import { requireClient } from '../../domain/clients/find-client.ts'
import { requirePool } from '../../domain/pools/find-pool.ts'
import type { Handler } from '../../operation.ts'
import type { ChallengeNeeds } from './challenge.ts'
import { answerChallenge } from './steps/answer-challenge.ts'

/** Answers the challenge of a sign-in from the user's own application. */
export const respondToAuthChallenge: Handler<'RespondToAuthChallenge', 'clients' | 'pools' | ChallengeNeeds> = async (
  { ClientId, ChallengeName, ChallengeResponses = {}, Session, ClientMetadata },
  { clients, pools, ...needs },
) => {
  const client = await requireClient(clients, ClientId)
  const pool = await requirePool(pools, client.poolId)
  const reply = { pool, client, parameters: ChallengeResponses, session: Session, metadata: ClientMetadata }
  return answerChallenge('public', ChallengeName, reply, needs)
}
