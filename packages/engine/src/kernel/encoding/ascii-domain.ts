/**
 * A domain as DNS has it: all spellings that IDNA maps to one name (UTS 46) are equal, and letters are lower case. A text that
 * is not a domain is only converted to lower case.
 */
export const asciiDomain = (domain: string): string => {
  const url = `http://${domain}`
  const isDomain = !/[/?#@:\\\s]/.test(domain) && URL.canParse(url)
  return (isDomain ? new URL(url).hostname : domain.toLowerCase()).replace(/\.$/, '')
}
