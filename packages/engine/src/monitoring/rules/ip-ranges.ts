import ipaddr from 'ipaddr.js'

/** Whether a text is an IPv4 or IPv6 address. */
export const isAddress = (text: string): boolean => ipaddr.isValid(text)

/**
 * Whether an address is in one of the CIDR ranges (H). An IPv4-mapped IPv6 address (`::ffff:192.0.2.1`) counts as IPv4. A text
 * that is not an address is in no range.
 */
export const isInRanges = (address: string, ranges: readonly string[]): boolean => {
  if (ranges.length === 0 || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return ranges.some((range) => {
    const [network, length] = ipaddr.parseCIDR(range)
    return parsed.kind() === network.kind() && parsed.match(network, length)
  })
}
