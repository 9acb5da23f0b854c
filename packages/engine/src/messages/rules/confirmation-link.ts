import type { ClientRecord, CodePurpose, PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'

interface LinkRequest {
  readonly pool: PoolRecord
  readonly client: ClientRecord | undefined
  readonly purpose: CodePurpose
  readonly attribute: VerifiableAttribute
}

const confirmsByLink = ({ settings }: PoolRecord, attribute: VerifiableAttribute): boolean =>
  attribute === 'email' && settings.VerificationMessageTemplate?.DefaultEmailOption === 'CONFIRM_WITH_LINK'

/** Whether a sign-up cannot be confirmed because the pool sends links but has no domain for them (H). */
export const lacksDomainOfLink = (pool: PoolRecord, attribute: VerifiableAttribute): boolean =>
  confirmsByLink(pool, attribute) && !pool.settings.CustomDomain && !pool.settings.Domain

/**
 * The URL that confirms a sign-up, in pools that send links (CONFIRM_WITH_LINK). Undefined for all other codes and
 * media, and for pools without a domain.
 */
export const confirmationLink = (
  { region }: { readonly region: string },
  { pool, client, purpose, attribute }: LinkRequest,
  user: UserRecord,
  code: string,
): string | undefined => {
  if (!confirmsByLink(pool, attribute) || !client || purpose !== 'sign-up') return undefined
  const { CustomDomain, Domain } = pool.settings
  if (!CustomDomain && !Domain) return undefined
  const host = CustomDomain ?? `${Domain}.auth.${region}.amazoncognito.com`
  const query = [
    ['client_id', client.id],
    ['user_name', user.username],
    ['confirmation_code', code],
  ].map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`)
  return `https://${host}/confirmUser?${query.join('&')}`
}
