import type { AdminCreateUserRequest } from '@poolhouse/schemas'
import type { PoolRecord, UserStore } from '@poolhouse/storage'
import type { Messages } from '../messages/messages.ts'
import type { Passwords } from '../passwords/passwords.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import type { SessionSecurity } from '../session-security/session-security.ts'
import type { Triggers } from '../triggers/triggers.ts'
import type { Invited } from './invited.ts'

/** Creates users for administrators, and sends their invitations. */
export interface Invitations {
  /**
   * Creates a user with the temporary password of the request or a generated one; or without a password, if the user can sign
   * in with a code. Required attributes may be missing: the user must provide them at the first sign-in.
   */
  create(pool: PoolRecord, request: AdminCreateUserRequest): Promise<Invited>
  /** Sets another temporary password for a user who has not chosen one yet. Its validity starts now. */
  renew(pool: PoolRecord, request: AdminCreateUserRequest): Promise<Invited>
  /**
   * Sends a user the temporary password, to every contact of the invitation. Rejects if it cannot be sent; the user then exists,
   * and the administrator can send it again.
   */
  send(pool: PoolRecord, invited: Invited, clientMetadata?: Readonly<Record<string, string>>): Promise<void>
}

/** Dependencies of the service. */
export interface InvitationDependencies {
  readonly clock: Clock
  readonly messages: Messages
  readonly passwords: Passwords
  readonly random: Random
  readonly sessionSecurity: SessionSecurity
  readonly triggers: Triggers
  readonly users: UserStore
}
