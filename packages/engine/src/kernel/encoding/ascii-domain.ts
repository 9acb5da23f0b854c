/**
 * Normalizes a domain to its ASCII form in DNS (IDNA, UTS 46), in lowercase. A text that is not a domain is only converted to
 * lowercase.
 */
export const asciiDomain = (domain: string): string => {
  const url = `http://${domain}`
  const isDomain = !/[/?#@:\\\s]/.test(domain) && URL.canParse(url)
  return (isDomain ? new URL(url).hostname : domain.toLowerCase()).replace(/\.$/, '')
}
