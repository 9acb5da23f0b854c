import type { Attempt } from './attempt.ts'
import type { SignInParts } from './parts.ts'
import type { SignInResult } from './result.ts'

/** The sign-in flows. */
export type SignInFlow = 'USER_PASSWORD_AUTH' | 'USER_SRP_AUTH' | 'USER_AUTH' | 'CUSTOM_AUTH'

/**
 * Starts a sign-in and returns the first result. Checks the required parameters, then authenticates the client, then continues
 * in the order of the behaviour sheet (sign-in flows, section 4). The entry point has checked that the client may use the flow.
 */
export type Flow = (attempt: Attempt) => Promise<SignInResult>

/** Creates a flow, which declares the parts that it uses. */
export type CreateFlow = (parts: SignInParts) => Flow
