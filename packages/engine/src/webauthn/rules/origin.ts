/**
 * Whether a page of this origin may use passkeys of a relying party: its host is the relying party's domain or below it, on HTTPS;
 * on localhost also on HTTP (Web Authentication, section 5.1.3; behaviour: passkeys, section 3). Or whether it is one of the native
 * applications that the installation allows (L: no source says whether the service accepts them). An iOS application has the origin
 * of a page.
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
