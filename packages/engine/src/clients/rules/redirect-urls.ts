import type { ClientSettings } from '@poolhouse/storage'
import { clientSettingFailures } from '../setting-errors.ts'

/** The hosts of this machine: the only ones to which http may lead (localhost H, addresses M). */
const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/?]|$)/i

/**
 * Throws InvalidParameterException for a callback or sign-out URL with a fragment or with a scheme other than https,
 * http on this machine, or an app's own; and for a default that is not a callback URL (H; the message for a URL without scheme is L).
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
