import type { PoolRecord } from '@poolhouse/storage'

/** The setting of a pool that names its domain of one kind. A pool has at most one of each kind (H). */
export const domainSetting = ({ custom }: { readonly custom?: unknown }): 'CustomDomain' | 'Domain' =>
  custom === undefined ? 'Domain' : 'CustomDomain'

/** Whether the settings of a pool name a domain: only then is the domain the pool's. */
export const namesDomain = ({ settings }: PoolRecord, domain: string): boolean =>
  settings.Domain === domain || settings.CustomDomain === domain
