import { createHash, randomBytes } from 'node:crypto'
import { modPow, modpGroup } from '@poolhouse/cryptography'
import type { InitiateAuthResponse, NewDeviceMetadataType } from '@poolhouse/schemas'
import type { ClientRecord } from '@poolhouse/storage'
import { respond } from './sign-in.ts'
import { createSrpClient } from './srp-client.ts'
import type { TestEngine } from './test-engine.ts'

/** A device client, implemented from the protocol independently of the engine. */
export interface DeviceClient {
  readonly key: string
  /** For ConfirmDevice. */
  readonly DeviceSecretVerifierConfig: { readonly PasswordVerifier: string; readonly Salt: string }
  /** Responds to DEVICE_SRP_AUTH, and returns the next challenge with the response to it. */
  begin(engine: TestEngine, client: ClientRecord, challenge: InitiateAuthResponse): Promise<DeviceProof>
  /** Responds to DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER. */
  prove(engine: TestEngine, client: ClientRecord, challenge: InitiateAuthResponse): Promise<InitiateAuthResponse>
}

/** A DEVICE_PASSWORD_VERIFIER challenge and the response to it. */
export interface DeviceProof {
  readonly session: string | undefined
  readonly response: Readonly<Record<string, string>>
}

/** Creates the secret of a new device. Pass `proofSecret` for an attacker who proves with another secret. */
export const createDeviceClient = (
  { DeviceKey: key = '', DeviceGroupKey: groupKey = '' }: NewDeviceMetadataType,
  secret = randomBytes(40).toString('base64'),
  proofSecret = secret,
): DeviceClient => {
  const salt = bytesOf(BigInt(`0x${randomBytes(16).toString('hex')}`))
  const identity = createHash('sha256').update(`${groupKey}${key}:${secret}`).digest()
  const x = BigInt(`0x${createHash('sha256').update(salt).update(identity).digest('hex')}`)
  const verifier = bytesOf(modPow(modpGroup.generator, x))

  const device: DeviceClient = {
    key,
    DeviceSecretVerifierConfig: { PasswordVerifier: verifier.toString('base64'), Salt: salt.toString('base64') },
    begin: async (engine, client, { Session, ChallengeParameters: { USERNAME = '' } = {} }) => {
      const srp = createSrpClient(`group_${groupKey}`)
      const first = { USERNAME, DEVICE_KEY: key, SRP_A: srp.SRP_A }
      const challenge = await respond(engine, client, 'DEVICE_SRP_AUTH', Session, first)
      const parameters = { ...challenge.ChallengeParameters, USER_ID_FOR_SRP: key }
      const response = { ...srp.response(parameters, proofSecret, engine.clock.now()), USERNAME, DEVICE_KEY: key }
      return { session: challenge.Session, response }
    },
    prove: async (engine, client, challenge) => {
      const { session, response } = await device.begin(engine, client, challenge)
      return respond(engine, client, 'DEVICE_PASSWORD_VERIFIER', session, response)
    },
  }
  return device
}

/**
 * The shortest big-endian bytes of a number, with a zero byte in front if the first bit is set, like those of clients. More
 * leading zeros would change the salt, because clients parse it as a number.
 */
const bytesOf = (number: bigint): Buffer => {
  const hex = number.toString(16)
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes
}
