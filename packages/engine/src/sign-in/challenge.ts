import type { Reply } from './attempt.ts'
import type { SignInParts } from './parts.ts'
import type { SignInResult } from './result.ts'

/**
 * Checks the response to a challenge and continues the sign-in. Checks the required parameters, then authenticates the client,
 * then checks the session, then the response.
 */
export type Challenge = (reply: Reply) => Promise<SignInResult>

/** Creates a challenge, which declares the parts that it uses. */
export type CreateChallenge = (parts: SignInParts) => Challenge
