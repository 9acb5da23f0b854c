import type { ClientRecord, CodePurpose, PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'

interface LinkRequest {
  readonly pool: PoolRecord
  readonly client: ClientRecord | undefined
  readonly purpose: CodePurpose
  readonly attribute: VerifiableAttribute
}

/**
 * The URL that confirms a sign-up, in pools that send links (CONFIRM_WITH_LINK). Undefined for all other codes and
 * media, and for pools without a domain: those send a code.
 */
export const confirmationLink = (
  { region }: { readonly region: string },
  { pool: { settings }, client, purpose, attribute }: LinkRequest,
  user: UserRecord,
  code: string,
): string | undefined => {
  const wanted = settings.VerificationMessageTemplate?.DefaultEmailOption === 'CONFIRM_WITH_LINK'
  if (!wanted || !client || purpose !== 'sign-up' || attribute !== 'email') return undefined
  const { CustomDomain, Domain } = settings
  if (!CustomDomain && !Domain) return undefined
  const host = CustomDomain ?? `${Domain}.auth.${region}.amazoncognito.com`
  const query = [
    ['client_id', client.id],
    ['user_name', user.username],
    ['confirmation_code', code],
  ].map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`)
  return `https://${host}/confirmUser?${query.join('&')}`
}
