import type { AddressInfo, Server } from 'node:net'
import { SettingsError } from '../settings/reader.ts'

const advice: { readonly [code: string]: (port: number, host: string) => string } = {
  EADDRINUSE: (port) =>
    `Port ${port} is in use: stop the program that uses it, or choose another with --port ${port + 1}.`,
  EACCES: (port) => `Port ${port} requires more privileges than this user has: choose one above 1023 with --port.`,
  EADDRNOTAVAIL: (_port, host) => `${host} is not an address of this machine: correct --host (POOLHOUSE_HOST).`,
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

/**
 * Listens and resolves with the port, which differs from `port` only if that is 0. Rejects with advice if the address
 * cannot be used.
 */
export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const sentence = advice[codeOf(error)]?.(port, host)
      reject(sentence === undefined ? error : new SettingsError([sentence]))
    })
    server.listen({ port, host }, () => resolve((server.address() as AddressInfo).port))
  })
