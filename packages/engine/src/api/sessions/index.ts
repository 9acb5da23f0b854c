import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { adminListUserSessions } from './admin-list-user-sessions.ts'
import { adminRevokeUserSession } from './admin-revoke-user-session.ts'
import { getUserPoolClientSessionConfiguration } from './get-user-pool-client-session-configuration.ts'
import { getUserPoolSessionConfiguration } from './get-user-pool-session-configuration.ts'
import { listUserSessions } from './list-user-sessions.ts'
import { revokeUserSession } from './revoke-user-session.ts'
import { setUserPoolClientSessionConfiguration } from './set-user-pool-client-session-configuration.ts'
import { setUserPoolSessionConfiguration } from './set-user-pool-session-configuration.ts'

/** The session operations. */
export const sessions = {
  AdminListUserSessions: adminListUserSessions,
  AdminRevokeUserSession: adminRevokeUserSession,
  GetUserPoolClientSessionConfiguration: getUserPoolClientSessionConfiguration,
  GetUserPoolSessionConfiguration: getUserPoolSessionConfiguration,
  ListUserSessions: listUserSessions,
  RevokeUserSession: revokeUserSession,
  SetUserPoolClientSessionConfiguration: setUserPoolClientSessionConfiguration,
  SetUserPoolSessionConfiguration: setUserPoolSessionConfiguration,
} satisfies Handlers<OperationsOn<'sessions'>>
