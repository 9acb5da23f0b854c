import type { ClientRecord } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from '../kernel/encoding/base64.ts'
import { integerFromBytes, integerToBytes } from '../kernel/encoding/integers.ts'
import { fromJsonObject, toJson } from '../kernel/encoding/json.ts'

/** The server's memory of an SRP exchange, carried by the client as SECRET_BLOCK. */
export interface SecretBlock {
  /** Good for one answer: spend it. */
  readonly id: string
  /** Whose password is to be proven; a made-up one for an unknown user. */
  readonly sub: string
  /** What the client was told as USER_ID_FOR_SRP. */
  readonly userId: string
  readonly clientPublic: bigint
  readonly serverSecret: bigint
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** Writes the block as base64, sealed for the client: the client can neither read nor change it, and no other can use it. */
export const sealSecretBlock = async (sealer: Sealer, client: ClientRecord, block: SecretBlock): Promise<string> => {
  const plain = toJson({
    ...block,
    clientPublic: toBase64Url(integerToBytes(block.clientPublic)),
    serverSecret: toBase64Url(integerToBytes(block.serverSecret)),
  })
  return toBase64(fromBase64Url(await sealer.seal(plain, contextOf(client))) ?? new Uint8Array())
}

/** Reads a block back, or answers undefined for one that was not made for this client. */
export const openSecretBlock = async (
  sealer: Sealer,
  client: ClientRecord,
  text: string,
): Promise<SecretBlock | undefined> => {
  const sealed = fromBase64(text)
  const plain = sealed && (await sealer.open(toBase64Url(sealed), contextOf(client)))
  if (!plain) return undefined
  // What was sealed here is what was written here.
  const { clientPublic, serverSecret, ...rest } = fromJsonObject(plain) as unknown as Written
  return { ...rest, clientPublic: readInteger(clientPublic), serverSecret: readInteger(serverSecret) }
}

interface Written extends Omit<SecretBlock, 'clientPublic' | 'serverSecret'> {
  readonly clientPublic: string
  readonly serverSecret: string
}

const contextOf = (client: ClientRecord): string => `secret-block/${client.poolId}/${client.id}`

const readInteger = (text: string): bigint => integerFromBytes(fromBase64Url(text) ?? new Uint8Array())
