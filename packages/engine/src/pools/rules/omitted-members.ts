import type { UpdateUserPoolRequest } from '@poolhouse/schemas'

/** Settings of both UpdateUserPool and CreateUserPool. */
export type ChangeableSettings = Omit<UpdateUserPoolRequest, 'UserPoolId' | 'PoolName'>

/**
 * How UpdateUserPool treats an omitted member. The documentation says that all are reset to their defaults, but measurements
 * differ (behaviour: refusals, section 13, with the certainty of each line).
 */
export const omittedMembers = {
  AutoVerifiedAttributes: 'reset', // H
  MfaConfiguration: 'kept', // H
  Policies: 'kept', // H, each of its members separately
  UserPoolTier: 'kept', // H
  DeletionProtection: 'kept', // M
  VerificationMessageTemplate: 'kept', // M, with the older members for its texts
  SmsVerificationMessage: 'kept',
  EmailVerificationMessage: 'kept',
  EmailVerificationSubject: 'kept',
  AccountRecoverySetting: 'kept', // M
  EmailConfiguration: 'kept', // L
  KeyConfiguration: 'kept', // L
  IssuerConfiguration: 'kept', // L
  UserPoolTags: 'kept', // M: Terraform's provider omits them from updates, and would report their loss
  LambdaConfig: 'reset', // M
  DeviceConfiguration: 'reset', // M
  AdminCreateUserConfig: 'reset', // M
  UserAttributeUpdateSettings: 'reset', // M
  UserPoolAddOns: 'reset', // M
  SmsConfiguration: 'reset', // M
  SmsAuthenticationMessage: 'reset', // M
  DcrConfiguration: 'reset', // G
  AcrConfiguration: 'reset', // G
} as const satisfies Record<keyof ChangeableSettings, 'kept' | 'reset'>

/** Merges a request with the kept members of the pool that the request omits. */
export const withKeptMembers = (request: ChangeableSettings, before: ChangeableSettings): ChangeableSettings => {
  const members: Record<string, unknown> = {}
  for (const [name, fate] of Object.entries(omittedMembers) as [keyof ChangeableSettings, 'kept' | 'reset'][]) {
    const value = request[name] ?? (fate === 'kept' && !isReplaced(name, request) ? before[name] : undefined)
    if (value !== undefined) members[name] = value
  }
  const policies = request.Policies && { ...before.Policies, ...request.Policies }
  return { ...members, ...(policies && { Policies: policies }) }
}

/** Whether the request replaces a message text, which can be in two members: either replaces both. */
const isReplaced = (name: keyof ChangeableSettings, request: ChangeableSettings): boolean =>
  messageMembers.has(name) && [...messageMembers].some((member) => request[member] !== undefined)

const messageMembers: ReadonlySet<keyof ChangeableSettings> = new Set([
  'VerificationMessageTemplate',
  'SmsVerificationMessage',
  'EmailVerificationMessage',
  'EmailVerificationSubject',
] as const)
