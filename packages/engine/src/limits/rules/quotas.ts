/** How many resources there may be (behaviour: quotas, section 3). */
export const limits = { pools: 1_000, clientsPerPool: 1_000 } as const

/** The page that lists answer with when the caller names no size. */
export const defaultPageSize = 60
