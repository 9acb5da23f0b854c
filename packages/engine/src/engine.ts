import type { InputOf, OperationName, OutputOf } from '@poolhouse/schemas'
import type { Dependencies, Ports } from './dependencies.ts'
import { handlers } from './operations/index.ts'
import type { Call } from './operation.ts'
import { createBearer } from './services/bearer.ts'
import { createCallers } from './services/callers.ts'
import { createChallengeSessions } from './services/challenge-sessions.ts'
import { createCodes } from './services/codes.ts'
import { createCursors } from './services/cursors.ts'
import { fitsMasterKey } from './services/master-key-check.ts'
import { createPasswords } from './services/passwords.ts'
import { createSealer } from './services/sealer.ts'
import { createSigningKeys, type SigningKeys } from './services/signing-keys.ts'
import { createStrangers } from './services/strangers.ts'
import { createTokens } from './services/tokens.ts'

/** The identity engine: every operation of the contract that is built, over the ports it was given. */
export interface Engine {
  /** Whether the operation is built. Those that are not stand in `operations/unimplemented.ts`. */
  implements(operation: OperationName): boolean
  /**
   * Runs one operation. The input must have been validated against the contract. Throws a Failure for what the contract
   * declares; anything else thrown is a fault of ours and must not reach the caller.
   */
  invoke<O extends OperationName>(operation: O, input: InputOf<O>, call: Call): Promise<OutputOf<O>>
  /** For the JWKS document. */
  readonly signingKeys: Pick<SigningKeys, 'jwks'>
}

/** What the engine keeps to itself. */
export interface Secrets {
  /** 32 bytes. Everything sealed is lost without it. */
  readonly masterKey: Uint8Array
}

type AnyHandler = (input: unknown, needs: Dependencies, call: Call) => Promise<unknown>

/** The storage was sealed under another master key: nothing in it can be opened, and what were added would be lost to it. */
export class WrongMasterKeyError extends Error {
  override readonly name = 'WrongMasterKeyError'
}

/** Builds the engine: the services once, from the ports. Throws a WrongMasterKeyError before anything is written. */
export const createEngine = async (ports: Ports, { masterKey }: Secrets): Promise<Engine> => {
  const dependencies = await withServices(ports, masterKey)
  if (!(await fitsMasterKey(dependencies))) {
    throw new WrongMasterKeyError('The storage was sealed under another master key.')
  }
  const byName = new Map(Object.entries(handlers)) as unknown as ReadonlyMap<string, AnyHandler>
  return {
    implements: (operation) => byName.has(operation),
    invoke: <O extends OperationName>(operation: O, input: InputOf<O>, call: Call) => {
      const handler = byName.get(operation)
      if (!handler) throw new TypeError(`${operation} is not built: ask implements() first.`)
      return handler(input, dependencies, call) as Promise<OutputOf<O>>
    },
    signingKeys: dependencies.signingKeys,
  }
}

/** The composition: services in the order in which they stand on each other. */
export const withServices = async (ports: Ports, masterKey: Uint8Array): Promise<Dependencies> => {
  const sealer = await createSealer(ports.cryptography, masterKey)
  const signingKeys = createSigningKeys({ ...ports, sealer })
  const tokens = createTokens({ ...ports, sealer, signingKeys })
  return {
    ...ports,
    sealer,
    signingKeys,
    tokens,
    bearer: createBearer({ ...ports, signingKeys }),
    callers: createCallers({ ...ports, sealer }),
    strangers: createStrangers({ ...ports, sealer }),
    passwords: createPasswords({ ...ports, sealer }),
    codes: createCodes({ ...ports, sealer }),
    sessions: createChallengeSessions({ ...ports, sealer }),
    cursors: createCursors({ ...ports, sealer }),
  }
}
