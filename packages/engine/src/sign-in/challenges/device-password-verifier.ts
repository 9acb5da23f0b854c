import { deviceFailures } from '../../devices/errors.ts'
import { fromBase64 } from '../../kernel/encoding/base64.ts'
import { finishedStep, unpackHistory } from '../../triggers/rules/finished-steps.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { verifyClaim } from '../../passwords/srp/claim.ts'
import { makeServerPublic } from '../../passwords/srp/exchange.ts'
import type { Challenge } from '../challenge.ts'
import { signInFailures } from '../errors.ts'
import type { SignInParts } from '../parts.ts'
import { requireParameters } from '../rules/parameters.ts'
import { isTimely, parseTimestamp } from '../rules/srp-timestamp.ts'
import { openSecretBlock } from '../secret-block.ts'

type Parts = Pick<
  SignInParts,
  'clock' | 'completeSignIn' | 'cryptography' | 'devices' | 'openReply' | 'sealer' | 'sessions'
>

/**
 * Checks the SRP proof of a device's secret. The session and the secret block belong together, and accept only one response,
 * right or wrong, so that each guess requires the password first.
 */
export const devicePasswordVerifier =
  ({ clock, completeSignIn, cryptography, devices, openReply, sealer, sessions }: Parts): Challenge =>
  async (reply) => {
    const response = requireParameters(
      reply.parameters,
      'USERNAME',
      'DEVICE_KEY',
      'PASSWORD_CLAIM_SECRET_BLOCK',
      'PASSWORD_CLAIM_SIGNATURE',
      'TIMESTAMP',
    )
    const at = parseTimestamp(response.TIMESTAMP)
    if (at === undefined) throw signInFailures.timestampForm()
    const { session, user } = await openReply(reply, 'DEVICE_PASSWORD_VERIFIER')
    const { methods = [], deviceKey, custom, data } = session.state
    if (response.DEVICE_KEY !== deviceKey) throw deviceFailures.unknown()
    const device = await devices.require(user, deviceKey)
    await sessions.spend(session)

    const block = await openSecretBlock(sealer, reply.client, response.PASSWORD_CLAIM_SECRET_BLOCK, 'device')
    if (block?.id !== data?.block || !block || !isTimely(response.TIMESTAMP, at, clock.now())) {
      throw passwordFailures.wrong()
    }
    const { verifier } = await devices.openSecret(device)
    const serverPublic = await makeServerPublic(cryptography, verifier, block.serverSecret)
    const claim = {
      poolName: device.groupKey,
      userId: deviceKey,
      secretBlock: fromBase64(response.PASSWORD_CLAIM_SECRET_BLOCK) ?? new Uint8Array(),
      timestamp: response.TIMESTAMP,
    }
    const signature = fromBase64(response.PASSWORD_CLAIM_SIGNATURE) ?? new Uint8Array()
    if (!(await verifyClaim(cryptography, { ...block, serverPublic, verifier }, claim, signature))) {
      throw passwordFailures.wrong()
    }
    const progress = {
      user,
      methods: [...methods, 'DEVICE_SRP' as const],
      deviceKey,
      custom: custom && [...unpackHistory(custom), ...provenByDevice],
    }
    return completeSignIn(reply, progress)
  }

/** The steps that the functions of a custom sign-in see (H). */
const provenByDevice = [finishedStep('DEVICE_SRP_AUTH', true), finishedStep('DEVICE_PASSWORD_VERIFIER', true)]
