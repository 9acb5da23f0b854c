import type { ClientRecord } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from '../kernel/encoding/base64.ts'
import { integerFromBytes, integerToBytes } from '../kernel/encoding/integers.ts'
import { fromJsonObject, toJson } from '../kernel/encoding/json.ts'

/** The purpose of an exchange. A block of one kind cannot be used for the other. */
export type SecretBlockKind = 'password' | 'device'

/** The server's state of an SRP exchange, which the client holds as SECRET_BLOCK. */
export interface SecretBlock {
  /** One-time id: valid for one response. */
  readonly id: string
  /** The user; a generated sub for an unknown user. */
  readonly sub: string
  /** The value of USER_ID_FOR_SRP, or the key of a device. */
  readonly userId: string
  readonly clientPublic: bigint
  readonly serverSecret: bigint
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
  /** The flow that continues after the proof. Absent: the sign-in completes. */
  readonly flow?: 'CUSTOM_AUTH' | undefined
  /** The DEVICE_KEY with which the sign-in started. Not checked. */
  readonly deviceKey?: string | undefined
}

/**
 * Encodes the block as base64, sealed for one client and kind of exchange, so that it can be neither read nor changed, nor used
 * by another client.
 */
export const sealSecretBlock = async (
  sealer: Sealer,
  client: ClientRecord,
  block: SecretBlock,
  kind: SecretBlockKind = 'password',
): Promise<string> => {
  const plain = toJson({
    ...block,
    clientPublic: toBase64Url(integerToBytes(block.clientPublic)),
    serverSecret: toBase64Url(integerToBytes(block.serverSecret)),
  })
  return toBase64(fromBase64Url(await sealer.seal(plain, contextOf(client, kind))) ?? new Uint8Array())
}

/** Opens a block. Returns undefined for one that was not sealed for this client. */
export const openSecretBlock = async (
  sealer: Sealer,
  client: ClientRecord,
  text: string,
  kind: SecretBlockKind = 'password',
): Promise<SecretBlock | undefined> => {
  const sealed = fromBase64(text)
  const plain = sealed && (await sealer.open(toBase64Url(sealed), contextOf(client, kind)))
  if (!plain) return undefined
  // Sealed by `sealSecretBlock`, so the shape is known.
  const { clientPublic, serverSecret, ...rest } = fromJsonObject(plain) as unknown as Written
  return { ...rest, clientPublic: readInteger(clientPublic), serverSecret: readInteger(serverSecret) }
}

interface Written extends Omit<SecretBlock, 'clientPublic' | 'serverSecret'> {
  readonly clientPublic: string
  readonly serverSecret: string
}

const contextOf = (client: ClientRecord, kind: SecretBlockKind): string =>
  `${kind === 'device' ? 'device-' : ''}secret-block/${client.poolId}/${client.id}`

const readInteger = (text: string): bigint => integerFromBytes(fromBase64Url(text) ?? new Uint8Array())
