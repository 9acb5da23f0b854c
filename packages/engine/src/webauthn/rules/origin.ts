/**
 * Whether an origin can use the passkeys of a relying party. A page can if its host is the relying party's domain or a subdomain,
 * on HTTPS; on localhost also on HTTP (Web Authentication, section 5.1.3; behaviour: passkeys, section 3). A native application can
 * if the settings allow it (L: no source says whether the service accepts them). iOS applications have the origin of a page.
 */
export const isAllowedOrigin = (origin: string, relyingPartyId: string, apps: readonly string[]): boolean => {
  if (apps.includes(origin)) return true
  const url = URL.canParse(origin) ? new URL(origin) : undefined
  if (!url || url.origin !== origin) return false
  const { hostname, protocol } = url
  const isBelow = hostname === relyingPartyId || hostname.endsWith(`.${relyingPartyId}`)
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost')
  return isBelow && (protocol === 'https:' || (protocol === 'http:' && isLocal))
}
