import type { ClientRecord, ClientSecret, ClientStore } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import { untilSaved } from '../kernel/until-saved.ts'
import { limits } from '../limits/rules/quotas.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import { requireClientOf } from './find-client.ts'
import { newSecretText, sealSecret } from './new-secret.ts'
import { clientSecretFailures } from './secret-errors.ts'

/** Rotates the secrets of confidential clients (behaviour: clients and secrets, section 2). All secrets of a client are valid. */
export interface ClientSecrets {
  /**
   * Adds a second secret, `own` or a generated one. Throws InvalidParameterException for a public client and
   * LimitExceededException if the client has two.
   */
  add(poolId: string, clientId: string, own: string | undefined): Promise<AddedSecret>
  /**
   * Removes a secret, which becomes invalid immediately. Throws ResourceNotFoundException for an unknown id; rejects the last one.
   */
  remove(poolId: string, clientId: string, secretId: string): Promise<void>
}

/** A new secret and its value. */
export interface AddedSecret {
  readonly secret: ClientSecret
  readonly value: string
}

/** Creates the service. */
export const createClientSecrets = ({
  clients,
  clock,
  random,
  sealer,
}: {
  readonly clients: ClientStore
  readonly clock: Clock
  readonly random: Random
  readonly sealer: Sealer
}): ClientSecrets => {
  /**
   * Saves the secrets that `decide` returns. If another request saved first, `decide` runs again on a fresh copy, so that
   * parallel requests can neither exceed the limit nor remove the last secret.
   */
  const change = (
    poolId: string,
    clientId: string,
    decide: (client: ClientRecord) => Promise<readonly ClientSecret[]>,
  ): Promise<readonly ClientSecret[]> =>
    untilSaved(async () => {
      const client = await requireClientOf(clients, poolId, clientId)
      const secrets = await decide(client)
      return (await clients.save({ ...client, secrets })) === 'saved' ? secrets : undefined
    }, clientSecretFailures.tooMuchContention)

  return {
    add: async (poolId, clientId, own) => {
      const value = own ?? newSecretText(random)
      const secrets = await change(poolId, clientId, async ({ id, secrets: [first, ...others] }) => {
        if (!first) throw clientSecretFailures.publicClient()
        if (1 + others.length >= limits.secretsPerClient) throw clientSecretFailures.tooMany()
        // The time is part of the id, which must differ from that of the first secret.
        const at = Math.max(clock.now(), first.createdAt + 1)
        return [first, await sealSecret(sealer, id, value, at)]
      })
      return { secret: secrets.at(-1)!, value }
    },

    remove: async (poolId, clientId, secretId) => {
      await change(poolId, clientId, async ({ secrets }) => {
        const others = secrets.filter(({ id }) => id !== secretId)
        if (others.length === secrets.length) throw clientSecretFailures.notFound()
        if (others.length === 0) throw clientSecretFailures.last()
        return others
      })
    },
  }
}
