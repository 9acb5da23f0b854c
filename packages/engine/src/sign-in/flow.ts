import type { Attempt } from './attempt.ts'
import type { SignInParts } from './parts.ts'
import type { SignInResult } from './result.ts'

/** The ways to begin a sign-in. */
export type SignInFlow = 'USER_PASSWORD_AUTH' | 'USER_SRP_AUTH' | 'USER_AUTH' | 'CUSTOM_AUTH'

/**
 * Begins a sign-in and returns the first result. Checks the required parameters, then authenticates the client, then the rest
 * in the order of the behaviour sheet (sign-in flows, section 4). The entry point has checked that the client may use the flow.
 */
export type Flow = (attempt: Attempt) => Promise<SignInResult>

/** Builds a flow. Each names the parts that it uses. */
export type CreateFlow = (parts: SignInParts) => Flow
