import type { PoolRecord } from '@poolhouse/storage'

/** The pool setting with the domain of one kind. A pool has at most one of each kind (H). */
export const domainSetting = ({ custom }: { readonly custom?: unknown }): 'CustomDomain' | 'Domain' =>
  custom === undefined ? 'Domain' : 'CustomDomain'

/** Whether the settings of a pool contain a domain: only then does it belong to the pool. */
export const namesDomain = ({ settings }: PoolRecord, domain: string): boolean =>
  settings.Domain === domain || settings.CustomDomain === domain
