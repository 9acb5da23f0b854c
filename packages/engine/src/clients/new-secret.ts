import type { ClientSecret } from '@poolhouse/storage'
import type { Random } from '../ports/random.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { secretContext } from './rules/secret-context.ts'

/** Five bits per character, as in client ids and secrets. */
const alphabet = '0123456789abcdefghijklmnopqrstuv'

/** Generates a client id. */
export const newClientId = (random: Random): string => random.text(26, alphabet)

/** Generates a client secret of 255 bits. */
export const newSecretText = (random: Random): string => random.text(51, alphabet)

/** Seals a client's secret for storage. Its id ends with `at`, in milliseconds since the epoch (the format is H, the unit L). */
export const sealSecret = async (
  sealer: Sealer,
  clientId: string,
  secret: string,
  at: number,
): Promise<ClientSecret> => ({
  id: `${clientId}--${at}`,
  value: await sealer.seal(new TextEncoder().encode(secret), secretContext(clientId)),
  createdAt: at,
})
