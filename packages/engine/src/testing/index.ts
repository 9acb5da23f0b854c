export { createSrpClient, type SrpClient } from './srp-client.ts'
export { createOutbox, type Outbox, type SentMessage } from './outbox.ts'
export { createSetClock, type SetClock } from './set-clock.ts'
export { createSetTriggers, type SetTriggers } from './set-functions.ts'
export { withServices } from '../engine.ts'
export { credentialContext } from '../passwords/passwords.ts'
export { aCall, aPassword, testHouse, type TestHouse, type TestHouseOptions } from './test-engine.ts'
export {
  alter,
  aSignedInUser,
  otherThan,
  type SignedIn,
  type SignedInOptions,
  smsSettings,
  verifyingSettings,
} from './signed-in.ts'
