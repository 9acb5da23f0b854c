import { type RequestCategory, requestQuotas } from '../../limits/rules/request-quotas.ts'
import { monitoringFailures } from '../errors.ts'

/**
 * The categories whose rate can be raised, with the maximum rate (H: quotas, section 1; the maximum is ours).
 */
const adjustable = {
  UserAuthentication: 10_000,
  UserCreation: 10_000,
  UserRead: 10_000,
  UserToken: 10_000,
  UserResourceRead: 10_000,
  ClientAuthentication: 10_000,
} as const satisfies Partial<Record<RequestCategory, number>>

/** Requests per second of a category. */
export interface LimitRange {
  readonly free: number
  readonly maximum: number
}

/** The range of a category, or throws ResourceNotFoundException. */
export const limitRange = (category: string | undefined): LimitRange => {
  if (category === undefined || !Object.hasOwn(adjustable, category))
    throw monitoringFailures.unknownLimit(category ?? '')
  const known = category as keyof typeof adjustable
  return { free: requestQuotas[known], maximum: adjustable[known] }
}
