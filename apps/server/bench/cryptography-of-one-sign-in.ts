import type { Cryptography } from '@poolhouse/cryptography'

/**
 * Milliseconds that a password sign-in cannot do without: one power in the SRP group (the verifier of the given password)
 * and two RS256 signatures (ID and access token). Done one after the other on one core, as the server does.
 */
export const cryptographyOfOneSignIn = async (cryptography: Cryptography, rounds = 300): Promise<number> => {
  const { privateKey } = await cryptography.rs256.generateKey()
  const sign = await cryptography.rs256.signer(privateKey)
  const exponent = BigInt(`0x${Buffer.from(cryptography.randomBytes(32)).toString('hex')}`)
  const once = async () => {
    await cryptography.groupPower(2n, exponent)
    await sign('x'.repeat(800))
    await sign('x'.repeat(800))
  }
  for (let round = 0; round < 20; round++) await once()
  const start = performance.now()
  for (let round = 0; round < rounds; round++) await once()
  return (performance.now() - start) / rounds
}
