import type { Network } from '../settings/process-parsers.ts'
import { inNetworks } from './client-address.ts'

/** Parses a network such as `10.0.0.0/8`. */
const network = (text: string): Network => {
  const [address = '', prefix] = text.split('/')
  return { address, prefix: Number(prefix) }
}

/** IPv4 networks without public hosts (RFC 6890 and its registry). */
const reservedIpv4 = inNetworks(
  [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/3',
  ].map(network),
)

/** The public part of IPv6, which excludes addresses that embed an IPv4 address. */
const globalIpv6 = inNetworks([network('2000::/3')])
const reservedIpv6 = inNetworks(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map(network))

/** Whether an IP address is public. */
export const isPublicAddress = (address: string): boolean =>
  address.includes(':') ? globalIpv6(address) && !reservedIpv6(address) : !reservedIpv4(address)
