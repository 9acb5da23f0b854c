import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import type { GroupClaims } from '../groups/rules/group-claims.ts'
import type { ClaimChanges, ScopeChanges } from '../tokens/rules/override-claims.ts'
import type { TriggerResponse } from './response-schemas.ts'
import { triggerAttributes, type Triggers } from './triggers.ts'

/** The reason for which tokens are generated. */
export type TokenGenerationSource =
  | 'TokenGeneration_HostedAuth'
  | 'TokenGeneration_Authentication'
  | 'TokenGeneration_NewPasswordChallenge'
  | 'TokenGeneration_AuthenticateDevice'
  | 'TokenGeneration_RefreshTokens'

/** The tokens before they are signed. */
export interface PreTokenGenerationInput {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  readonly user: UserRecord
  readonly groups: GroupClaims
  /** The scopes of the access token. */
  readonly scopes: readonly string[]
  readonly source: TokenGenerationSource
  readonly clientMetadata: Readonly<Record<string, string>> | undefined
}

/** The changes by the function. */
export interface TokenOverrides {
  readonly id?: ClaimChanges | undefined
  readonly access?: (ClaimChanges & ScopeChanges) | undefined
  /** The groups in these tokens. Undefined: the groups of the user. */
  readonly groups?: GroupClaims | undefined
}

/** The event version of each LambdaVersion. */
const eventVersions = { V1_0: '1', V2_0: '2', V3_0: '3' } as const

/** Runs the PreTokenGeneration trigger (behaviour: tokens, section 11). Returns undefined for a pool without one. */
export const runPreTokenGeneration = async (
  triggers: Triggers,
  { pool, client, user, groups, scopes, source, clientMetadata }: PreTokenGenerationInput,
): Promise<TokenOverrides | undefined> => {
  const version = eventVersions[pool.settings.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0']
  const response = await triggers.run(pool, {
    trigger: 'PreTokenGeneration',
    version,
    source,
    userName: user.username,
    clientId: client.id,
    request: {
      userAttributes: triggerAttributes(pool, user),
      groupConfiguration: {
        groupsToOverride: groups['cognito:groups'] ?? [],
        iamRolesToOverride: groups['cognito:roles'] ?? [],
        preferredRole: groups['cognito:preferred_role'] ?? null,
      },
      ...(version === '1' ? {} : { scopes }),
      ...(clientMetadata && { clientMetadata }),
    },
    response: version === '1' ? { claimsOverrideDetails: null } : { claimsAndScopeOverrideDetails: null },
  })
  return response && readOverrides(version, response)
}

const readOverrides = (
  version: '1' | '2' | '3',
  { claimsOverrideDetails: first, claimsAndScopeOverrideDetails: later }: TriggerResponse<'PreTokenGeneration'>,
): TokenOverrides => {
  // A function of version 1 changes the access token only through the groups (H).
  if (version === '1') return first ? { id: first, groups: groupOverride(first) } : {}
  if (!later) return {}
  return {
    id: later.idTokenGeneration ?? undefined,
    access: later.accessTokenGeneration ?? undefined,
    groups: groupOverride(later),
  }
}

type Details = NonNullable<TriggerResponse<'PreTokenGeneration'>['claimsOverrideDetails']>

/** Null and an empty object remove the groups (H). Without the member, the groups do not change. */
const groupOverride = ({
  groupOverrideDetails: details,
}: Pick<Details, 'groupOverrideDetails'>): GroupClaims | undefined => {
  if (details === undefined) return undefined
  const { groupsToOverride: names, iamRolesToOverride: roles, preferredRole } = details ?? {}
  return {
    ...(names?.length ? { 'cognito:groups': names } : {}),
    ...(roles?.length ? { 'cognito:roles': roles } : {}),
    ...(preferredRole ? { 'cognito:preferred_role': preferredRole } : {}),
  }
}
