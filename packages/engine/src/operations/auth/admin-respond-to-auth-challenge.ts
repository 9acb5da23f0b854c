import { requireClientOf } from '../../domain/clients/find-client.ts'
import { requirePool } from '../../domain/pools/find-pool.ts'
import type { Handler } from '../../operation.ts'
import type { ChallengeNeeds } from './challenge.ts'
import { answerChallenge } from './steps/answer-challenge.ts'

/** Answers the challenge of a sign-in from a server that holds AWS credentials. */
export const adminRespondToAuthChallenge: Handler<
  'AdminRespondToAuthChallenge',
  'clients' | 'pools' | ChallengeNeeds
> = async (
  { UserPoolId, ClientId, ChallengeName, ChallengeResponses = {}, Session, ClientMetadata },
  { clients, pools, ...needs },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  const reply = { pool, client, parameters: ChallengeResponses, session: Session, metadata: ClientMetadata }
  return answerChallenge('admin', ChallengeName, reply, needs)
}
