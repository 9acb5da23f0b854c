import type { VerifiableAttribute } from '@poolhouse/storage'
import { asciiDomain } from '../../kernel/encoding/ascii-domain.ts'

/**
 * The form in which destinations of messages are compared: equal for all spellings that reach one mailbox or phone. Case,
 * subaddresses (`ada+shop@`, RFC 5233), and spellings of a domain that IDNA maps to one name (UTS 46) do not matter.
 */
export const comparedDestination = (attribute: VerifiableAttribute, destination: string): string => {
  if (attribute === 'phone_number') return destination.replaceAll(/[^0-9]/g, '')
  const at = destination.lastIndexOf('@')
  const [mailbox = ''] = destination.slice(0, at).normalize('NFKC').toLowerCase().split('+')
  return `${mailbox}@${asciiDomain(destination.slice(at + 1))}`
}
