import { createNodeCryptography } from '@poolhouse/cryptography/node'
import type { Ports } from '@poolhouse/engine'
import type { Storage } from '@poolhouse/storage'
import { systemClock } from '../../src/compose/clock.ts'
import { currentCall } from '../../src/compose/current-call.ts'
import { systemRandom } from '../../src/compose/random.ts'
import { createRemoteDocuments } from '../../src/remote-documents/remote-documents.ts'
import { sendGuardedRequest } from '../../src/node/send-guarded-request.ts'
import { noFunctions } from '../../src/compose/no-functions.ts'
import { createCodeEncryption } from '../../src/functions/code-encryption.ts'

/** Accepts all messages and sends none. */
const discard = { send: async () => ({ kind: 'accepted' }) as const }

/** The ports of the development server for a storage, except that messages are discarded. */
export const portsOver = (storage: Storage): Ports => ({
  ...storage,
  clock: systemClock,
  random: systemRandom,
  cryptography: createNodeCryptography(),
  mail: discard,
  texts: discard,
  functions: noFunctions,
  codeEncryption: createCodeEncryption(undefined, systemRandom),
  remoteDocuments: createRemoteDocuments(sendGuardedRequest([])),
  compromisedPasswords: { contains: async () => false, required: () => {} },
  currentCall,
  environment: {
    region: 'us-east-1',
    publicUrl: () => 'http://127.0.0.1',
    accountId: '123456789012',
    issuer: (poolId) => `https://cognito-idp.us-east-1.amazonaws.com/${poolId}`,
    attemptLimits: 'off',
    requestLimits: 'off',
    quotaFactor: 1,
    sessionSecurity: 'off',
    customDomainDelay: 0,
    passkeyApps: [],
    sessionsPerUser: 1000,
  },
})
