import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, type Socket } from 'node:net'
import type { AddressOf } from '../api/request-call.ts'
import type { Network } from '../settings/process-parsers.ts'

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6')

/** An address without port, brackets, zone and the prefix of IPv4-mapped IPv6; undefined if the text is not an address. */
const addressIn = (text: string): string | undefined => {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=[\d.]+$)/i, '')
  return isIP(bare) === 0 ? undefined : bare
}

/** Whether an address, as a socket or a proxy writes it, is in one of the networks. */
export const inNetworks = (networks: readonly Network[]): ((text: string) => boolean) => {
  const list = new BlockList()
  for (const { address, prefix } of networks) list.addSubnet(address, prefix, familyOf(address))
  return (text) => {
    const address = addressIn(text)
    return address !== undefined && list.check(address, familyOf(address))
  }
}

/** The other end of a connection. */
interface Peer {
  /** Undefined on a Unix socket. */
  readonly address: string | undefined
  readonly isProxy: boolean
}

/**
 * Finds the address of the client that sent a request. Without trusted proxies it is the peer of the connection. Otherwise
 * `X-Forwarded-For` is read from its end, which the nearest proxy wrote: the first address that is not a trusted proxy is that
 * of the client. Earlier entries come from the client and are ignored, as is the whole header from an untrusted peer.
 */
export const createAddressOf = (trustedProxies: readonly Network[]): AddressOf => {
  const isProxy = trustedProxies.length === 0 ? () => false : inNetworks(trustedProxies)
  // Cached, because parsing the address of a peer takes half as long as all request limits.
  const peers = new WeakMap<Socket, Peer>()

  const peerOf = (socket: Socket): Peer => {
    const cached = peers.get(socket)
    if (cached) return cached
    const address = addressIn(socket.remoteAddress ?? '')
    const peer = { address, isProxy: address !== undefined && isProxy(address) }
    // A closed socket no longer has an address.
    if (address !== undefined) peers.set(socket, peer)
    return peer
  }

  const forwardedBy = (peer: string, header: string): string => {
    let client = peer
    for (const hop of header.split(',').toReversed()) {
      const address = addressIn(hop)
      if (address === undefined) break
      client = address
      if (!isProxy(address)) break
    }
    return client
  }

  return (environment) => {
    const { incoming } = environment as { readonly incoming?: IncomingMessage }
    if (!incoming) return undefined
    const peer = peerOf(incoming.socket)
    if (!peer.isProxy || peer.address === undefined) return peer.address
    const header = incoming.headers['x-forwarded-for']
    return forwardedBy(peer.address, Array.isArray(header) ? header.join(',') : (header ?? ''))
  }
}
