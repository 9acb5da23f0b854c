import type { Cryptography } from '@poolhouse/cryptography'
import type { Yardstick } from './operations.ts'

/**
 * The CPU time of the cryptography of one call, in microseconds. Not elapsed time, because other load on the machine would then
 * change only one side of the ratio.
 */
export type CryptographyCosts = Readonly<Record<Exclude<Yardstick, '200 users'>, number>>

/** Prepares the measurement. The returned function measures `times` calls of each kind. */
export const prepareCosts = async (cryptography: Cryptography) => {
  const { privateKey } = await cryptography.rs256.generateKey()
  const sign = await cryptography.rs256.signer(privateKey)
  const exponent = BigInt(`0x${Buffer.from(cryptography.randomBytes(32)).toString('hex')}`)
  // The length of the signed tokens.
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
