/**
 * The block of addresses that one client can use at will: an IPv4 address, or a /64 of IPv6. An IPv4 address written as IPv6
 * (`::ffff:192.0.2.1`) is the IPv4 address. A text that is not an address is its own block.
 */
export const addressBlock = (address: string): string => {
  if (!address.includes(':')) return address
  const [withoutZone = ''] = address.toLowerCase().split('%')
  const mapped = /^(?:0*:)*:?ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(withoutZone)
  if (mapped?.[1]) return mapped[1]
  const [head = '', tail] = withoutZone.split('::')
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** The 16-bit groups of a part of an IPv6 address, without leading zeros. An IPv4 address at the end is two groups. */
const groupsOf = (part: string): readonly string[] =>
  part === ''
    ? []
    : part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group.replace(/^0+(?=.)/, '')]))
