/** Maximum numbers of resources (H: quotas, section 3). */
export const limits = {
  pools: 1_000,
  clientsPerPool: 1_000,
  groupsPerPool: 10_000,
  groupsPerUser: 100,
  passkeysPerUser: 20,
  secretsPerClient: 2,
  resourceServersPerPool: 25,
  stylesPerPool: 20,
  termsPerPool: 40,
  customDomains: 4,
  replicasPerPool: 1,
  identityProvidersPerPool: 300,
  identitiesPerUser: 5,
  tagsPerPool: 50,
  importJobsPerPool: 1_000,
  usersPerImportJob: 500_000,
} as const

/** The numbers that the operator can set: those that AWS raises on request, and those of resources of a pool. */
export const adjustableQuotas = [
  'pools',
  'clientsPerPool',
  'groupsPerPool',
  'resourceServersPerPool',
  'stylesPerPool',
  'termsPerPool',
  'customDomains',
  'identityProvidersPerPool',
] as const satisfies readonly (keyof typeof limits)[]

/** A number that the operator can set. */
export type AdjustableQuota = (typeof adjustableQuotas)[number]

/** The maximum number of a resource: the setting of the operator, or the default of AWS. */
export const quotaOf = (
  { quotas }: { readonly quotas?: Readonly<Record<string, number | undefined>> | undefined },
  name: AdjustableQuota,
): number => quotas?.[name] ?? limits[name]

/** The highest number that the operator can set. */
export const highestQuota = 100_000

/** Default page size of lists. */
export const defaultPageSize = 60
