import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { completeWebAuthnRegistration } from './complete-web-authn-registration.ts'
import { deleteWebAuthnCredential } from './delete-web-authn-credential.ts'
import { listWebAuthnCredentials } from './list-web-authn-credentials.ts'
import { startWebAuthnRegistration } from './start-web-authn-registration.ts'

/** The operations for passkeys. */
export const webauthn = {
  CompleteWebAuthnRegistration: completeWebAuthnRegistration,
  DeleteWebAuthnCredential: deleteWebAuthnCredential,
  ListWebAuthnCredentials: listWebAuthnCredentials,
  StartWebAuthnRegistration: startWebAuthnRegistration,
} satisfies Handlers<OperationsOn<'webauthn'>>
