import type { CustomDomainConfigType } from '@poolhouse/schemas'
import { domainFailures } from '../errors.ts'

const prefixForm = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

const reservedWords: ReadonlySet<string> = new Set(['aws', 'amazon', 'cognito'])

/** At least three labels: the parent of a custom domain must not be a top-level domain. */
const hostForm = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){2,}[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** Throws InvalidParameterException unless a prefix has the required form and none of its hyphenated parts is reserved (H). */
export const checkPrefix = (prefix: string): void => {
  if (!prefixForm.test(prefix)) throw domainFailures.invalidCharacter()
  const word = prefix.split('-').find((part) => reservedWords.has(part))
  if (word !== undefined) throw domainFailures.reservedWord(word)
}

/**
 * Throws InvalidParameterException unless a custom domain is a subdomain, and its certificate is in us-east-1 (H). Unlike AWS,
 * it does not resolve the parent or read the certificate, because this server does not terminate TLS for the domain.
 */
export const checkCustomDomain = (
  host: string,
  { CertificateArn }: CustomDomainConfigType,
  requestId: string,
): void => {
  if (!hostForm.test(host)) throw domainFailures.notASubdomain()
  const [, , service, region] = CertificateArn?.split(':') ?? []
  if (service !== 'acm' || region !== 'us-east-1') throw domainFailures.certificateUnusable(requestId)
}
