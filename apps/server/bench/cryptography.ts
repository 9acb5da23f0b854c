import type { Cryptography } from '@poolhouse/cryptography'
import type { Yardstick } from './operations.ts'

/**
 * What the cryptography of one call takes by itself, in microseconds of processor time. Not by the clock: what else the
 * machine does would count on one side of the ratio only.
 */
export type CryptographyCosts = Readonly<Record<Exclude<Yardstick, '200 users'>, number>>

/** Prepares the measurement; the returned function measures so many calls of each kind. */
export const prepareCosts = async (cryptography: Cryptography) => {
  const { privateKey } = await cryptography.rs256.generateKey()
  const sign = await cryptography.rs256.signer(privateKey)
  const exponent = BigInt(`0x${Buffer.from(cryptography.randomBytes(32)).toString('hex')}`)
  // As long as the tokens that are signed.
  const text = 'x'.repeat(800)
  const twoSignatures = async () => {
    await sign(text)
    await sign(text)
  }
  const signIn = async () => {
    await cryptography.groupPower(2n, exponent)
    await twoSignatures()
  }
  const timeOf = async (act: () => Promise<void>, times: number): Promise<number> => {
    const before = process.cpuUsage()
    for (let time = 0; time < times; time += 1) await act()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / times
  }
  return async (times = 100): Promise<CryptographyCosts> => ({
    'cryptography of a sign-in': await timeOf(signIn, times),
    'two signatures': await timeOf(twoSignatures, times),
  })
}
