import type { IssuerType } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import type { Environment } from '../ports/environment.ts'

type Issuers = Pick<Environment, 'issuer'>

const forms = ['ORIGINAL', 'UPDATED'] as const satisfies readonly IssuerType[]

/** The issuer of a pool's tokens, in the form that IssuerConfiguration sets. Default: ORIGINAL (H). */
export const issuerOf = ({ issuer }: Issuers, { id, settings }: PoolRecord): string =>
  issuer(id, settings.IssuerConfiguration?.Type ?? 'ORIGINAL')

/** Whether an issuer is a pool of this installation, in any form, because the form can change while tokens are valid (G). */
export const isIssuerOf = ({ issuer }: Issuers, poolId: string, url: string): boolean =>
  forms.some((type) => issuer(poolId, type) === url)
