import type { ClientRecord } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import { secretContext } from './rules/secret-context.ts'

/** The secrets of a client as bytes: none for a public client, two while one is being replaced. */
export const openSecrets = async (sealer: Sealer, client: ClientRecord): Promise<readonly Uint8Array[]> => {
  const opened = await Promise.all(client.secrets.map(({ value }) => sealer.open(value, secretContext(client.id))))
  return opened.map((secret) => {
    if (!secret) throw new Error(`A secret of client ${client.id} was not sealed by this installation.`)
    return secret
  })
}
