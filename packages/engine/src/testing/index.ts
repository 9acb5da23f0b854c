export { createSrpClient, type SrpClient } from './srp-client.ts'
export { createOutbox, type Outbox, rejectedDeliveries, type SentMessage } from './outbox.ts'
export { createSetClock, type SetClock } from './set-clock.ts'
export { createSetFunctions, failedOutcomes, type SetFunctions } from './set-functions.ts'
export { withServices } from '../engine.ts'
export { credentialContext } from '../passwords/passwords.ts'
export { aCall, aPassword, createTestEngine, type TestEngine, type TestEngineOptions } from './test-engine.ts'
export {
  alter,
  aSignedInUser,
  otherThan,
  type SignedIn,
  type SignedInOptions,
  smsSettings,
  verifyingSettings,
} from './signed-in.ts'
export { createDeviceClient, type DeviceClient } from './device-client.ts'
export { codeOfAuthenticator } from './authenticator.ts'
export { samlMetadata } from './saml-metadata.ts'
