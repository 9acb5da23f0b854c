import type { Socket } from 'node:net'
import { addressBlock } from '@poolhouse/engine'

/** A server that emits an event for each new connection. */
interface Connections {
  on(event: 'connection', listener: (socket: Socket) => void): unknown
}

/**
 * Closes a new connection from an address that has reached the maximum. All addresses of an IPv6 /64 network count as one, as in
 * all limits: one client can use all of them.
 */
export const limitPerAddress = (server: Connections, maximum: number, isExempt: (address: string) => boolean): void => {
  const open = new Map<string, number>()
  server.on('connection', (socket) => {
    const { remoteAddress } = socket
    if (remoteAddress === undefined || isExempt(remoteAddress)) return
    const address = addressBlock(remoteAddress)
    const count = (open.get(address) ?? 0) + 1
    open.set(address, count)
    socket.once('close', () => {
      const remaining = (open.get(address) ?? 1) - 1
      if (remaining === 0) open.delete(address)
      else open.set(address, remaining)
    })
    if (count > maximum) socket.destroy()
  })
}
