import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { getUserPoolMfaConfig } from './get-user-pool-mfa-config.ts'

/** The operations on multi-factor authentication. */
export const mfa = { GetUserPoolMfaConfig: getUserPoolMfaConfig } satisfies Partial<Handlers<OperationsOn<'mfa'>>>
