/** Maximum numbers of resources (behaviour: quotas, section 3). */
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
  replicasPerPool: 1,
  identityProvidersPerPool: 300,
  identitiesPerUser: 5,
  tagsPerPool: 50,
  importJobsPerPool: 1_000,
  usersPerImportJob: 500_000,
} as const

/** Default page size of lists. */
export const defaultPageSize = 60
