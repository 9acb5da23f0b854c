import type { ClientSettings } from '@poolhouse/storage'
import { clientSettingFailures } from '../setting-errors.ts'

/**
 * Throws InvalidParameterException for a callback or sign-out URL that is not https, not http on this very machine and not of
 * an app's own scheme, or has a fragment; and for a default that is no callback URL.
 */
export const checkRedirectUrls = ({ CallbackURLs = [], LogoutURLs = [], DefaultRedirectURI }: ClientSettings): void => {
  for (const url of [...CallbackURLs, ...LogoutURLs]) {
    if (!/^[a-z][a-z0-9+.-]*:./i.test(url)) throw clientSettingFailures.urlWithoutScheme(url)
    if (/^http:/i.test(url) && !/^http:\/\/localhost([:/?]|$)/i.test(url)) throw clientSettingFailures.urlOverHttp(url)
    if (url.includes('#')) throw clientSettingFailures.urlWithFragment(url)
  }
  if (DefaultRedirectURI !== undefined && !CallbackURLs.includes(DefaultRedirectURI)) {
    throw clientSettingFailures.defaultRedirectNotListed()
  }
}
