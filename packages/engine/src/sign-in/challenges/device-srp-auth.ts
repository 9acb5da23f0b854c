import { deviceFailures } from '../../devices/errors.ts'
import { integerFromBytes, toHex } from '../../kernel/encoding/integers.ts'
import { makeServerPublic } from '../../passwords/srp/exchange.ts'
import type { Challenge } from '../challenge.ts'
import type { SignInParts } from '../parts.ts'
import { readPublicValue } from '../password-verifier-challenge.ts'
import { requireParameters } from '../rules/parameters.ts'
import { sessionLifetimeMs } from '../rules/session-lifetime.ts'
import { sealSecretBlock } from '../secret-block.ts'

type Parts = Pick<SignInParts, 'clock' | 'cryptography' | 'devices' | 'openReply' | 'random' | 'sealer' | 'sessions'>

/** Starts the SRP-6a proof of a device's secret. The device group and the device key replace pool and user. */
export const deviceSrpAuth =
  ({ clock, cryptography, devices, openReply, random, sealer, sessions }: Parts): Challenge =>
  async (reply) => {
    const { DEVICE_KEY, SRP_A } = requireParameters(reply.parameters, 'USERNAME', 'DEVICE_KEY', 'SRP_A')
    const clientPublic = readPublicValue(SRP_A)
    const { session, user } = await openReply(reply, 'DEVICE_SRP_AUTH')
    if (DEVICE_KEY !== session.state.deviceKey) throw deviceFailures.unknown()
    const { salt, verifier } = await devices.openSecret(await devices.require(user, DEVICE_KEY))
    await sessions.spend(session)

    const serverSecret = integerFromBytes(random.bytes(32))
    const serverPublic = await makeServerPublic(cryptography, verifier, serverSecret)
    const id = random.uuid()
    const lifetimeMs = sessionLifetimeMs(reply.client)
    const expiresAt = clock.now() + lifetimeMs
    const block = { id, sub: user.sub, userId: DEVICE_KEY, clientPublic, serverSecret, expiresAt }
    const challenge = 'DEVICE_PASSWORD_VERIFIER'
    return {
      kind: 'challenge',
      challenge,
      session: await sessions.open({ ...session.state, challenge, data: { block: id } }, lifetimeMs),
      parameters: {
        SALT: toHex(salt),
        SRP_B: serverPublic.toString(16),
        SECRET_BLOCK: await sealSecretBlock(sealer, reply.client, block, 'device'),
        DEVICE_KEY,
        USERNAME: user.username,
      },
    }
  }
