import { EventEmitter } from 'node:events'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { limitPerAddress } from './limit-per-address.ts'

const opened = (maximum: number) => {
  const server = new EventEmitter<{ connection: [Socket] }>()
  limitPerAddress(server, maximum, (address) => address === '127.0.0.1')
  return (address: string): Socket => {
    const socket = new Socket()
    Object.defineProperty(socket, 'remoteAddress', { value: address })
    server.emit('connection', socket)
    return socket
  }
}

test('all addresses of an IPv6 network of 64 bits share one limit', () => {
  const connect = opened(2)
  const sockets = ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:ffff::3', '2001:db8:0:1::1'].map(connect)
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([false, false, true, false])
})

test('an IPv4 address is the same one as IPv4-mapped IPv6', () => {
  const connect = opened(1)
  const sockets = ['192.0.2.1', '::ffff:192.0.2.1', '192.0.2.2'].map(connect)
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([false, true, false])
})

test('a closed connection makes room for another, and exempt addresses have no limit', async () => {
  const connect = opened(1)
  const first = connect('192.0.2.1')
  first.destroy()
  await new Promise((resolve) => first.once('close', resolve))
  expect(connect('192.0.2.1').destroyed).toBe(false)
  expect([connect('127.0.0.1'), connect('127.0.0.1')].some(({ destroyed }) => destroyed)).toBe(false)
})
