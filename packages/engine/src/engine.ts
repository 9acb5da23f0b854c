import { type Api, createApi } from './api/api.ts'
import { createClientAuth } from './clients/client-auth.ts'
import type { Dependencies, Ports } from './dependencies.ts'
import { createBearer } from './tokens/access-tokens.ts'
import { createCodes } from './codes/codes.ts'
import { createCursors } from './kernel/cursors.ts'
import { fitsMasterKey } from './installation/master-key-check.ts'
import { createPasswords } from './passwords/passwords.ts'
import { createSealer } from './kernel/sealer.ts'
import { createSigningKeys, type SigningKeys } from './tokens/signing-keys.ts'
import { createStrangers } from './limits/unknown-users.ts'
import { createTokens } from './tokens/tokens.ts'
import { createChallengeSessions } from './sign-in/challenge-sessions.ts'
import { createSignIn } from './sign-in/sign-in.ts'

/** The identity engine: one member per entry point, each with its own error vocabulary. */
export interface Engine {
  /** The operations of the contract. */
  readonly api: Api
  /** For the JWKS document. */
  readonly signingKeys: Pick<SigningKeys, 'jwks'>
}

/** The secrets of an installation. */
export interface Secrets {
  /** 32 bytes. Without it, nothing that was sealed can be opened. */
  readonly masterKey: Uint8Array
}

/** The storage was sealed under another master key: its contents cannot be opened, and must not be mixed with new ones. */
export class WrongMasterKeyError extends Error {
  override readonly name = 'WrongMasterKeyError'
}

/** Builds the engine. Throws a WrongMasterKeyError before anything is written. */
export const createEngine = async (ports: Ports, { masterKey }: Secrets): Promise<Engine> => {
  const dependencies = await withServices(ports, masterKey)
  if (!(await fitsMasterKey(dependencies))) {
    throw new WrongMasterKeyError('The storage was sealed under another master key.')
  }
  return { api: createApi(dependencies), signingKeys: dependencies.signingKeys }
}

/** Builds the services from the ports, in the order in which they depend on each other. */
export const withServices = async (ports: Ports, masterKey: Uint8Array): Promise<Dependencies> => {
  const sealer = await createSealer(ports.cryptography, masterKey)
  const sealed = { ...ports, sealer }
  const signingKeys = createSigningKeys(sealed)
  const passwords = createPasswords(sealed)
  const sessions = createChallengeSessions(sealed)
  return {
    ...sealed,
    signingKeys,
    passwords,
    sessions,
    tokens: createTokens({ ...sealed, signingKeys }),
    bearer: createBearer({ ...sealed, signingKeys }),
    clientAuth: createClientAuth(sealed),
    signIn: createSignIn({ ...sealed, passwords, sessions }),
    strangers: createStrangers(sealed),
    codes: createCodes(sealed),
    cursors: createCursors(sealed),
  }
}
