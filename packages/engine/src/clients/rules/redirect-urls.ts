import type { ClientSettings } from '@poolhouse/storage'
import { clientSettingFailures } from '../setting-errors.ts'

/** Loopback hosts: only for these may URLs use http (localhost H, addresses M). */
const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/?]|$)/i

/**
 * Throws InvalidParameterException for a callback or sign-out URL with a fragment, without a scheme (message L), or with http
 * for another host than this machine; and for a default that is not a callback URL (H).
 */
export const checkRedirectUrls = ({ CallbackURLs = [], LogoutURLs = [], DefaultRedirectURI }: ClientSettings): void => {
  for (const url of [...CallbackURLs, ...LogoutURLs]) {
    if (!/^[a-z][a-z0-9+.-]*:./i.test(url)) throw clientSettingFailures.urlWithoutScheme(url)
    if (/^http:/i.test(url) && !loopback.test(url)) throw clientSettingFailures.urlOverHttp(url)
    if (url.includes('#')) throw clientSettingFailures.urlWithFragment(url)
  }
  if (DefaultRedirectURI !== undefined && !CallbackURLs.includes(DefaultRedirectURI)) {
    throw clientSettingFailures.defaultRedirectNotListed(DefaultRedirectURI)
  }
}
