import { listOf } from './list-of.ts'

/** A network: an address and the length of its prefix in bits. */
export interface Network {
  readonly address: string
  readonly prefix: number
}

const isIpv4 = (text: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split('.').every((n) => +n < 256)

const isIpv6 = (text: string): boolean => text.includes(':') && URL.canParse(`http://[${text}]/`)

const networkIn = (text: string): Network | undefined => {
  const [address = '', bits, ...rest] = text.split('/')
  const most = isIpv4(address) ? 32 : isIpv6(address) ? 128 : -1
  const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : -1
  return rest.length === 0 && most > 0 && prefix >= 0 && prefix <= most ? { address, prefix } : undefined
}

/** Connections that may be unencrypted. */
const connectionNames = ['mail', 'texts', 'database', 'functions', 'compromised-passwords'] as const

/** Parsers of settings that only server processes have, not Workers. */
export const processParsers = {
  /** Host names without port, such as `poolhouse`. */
  hostNames: listOf((text) => (/^[a-z\d](?:[a-z\d_.-]*[a-z\d])?$/i.test(text) ? text.toLowerCase() : undefined)),

  /** IP addresses and networks, such as `10.0.0.0/8` and `::1`. */
  networks: listOf(networkIn),

  /** Kinds of connections. */
  connections: listOf((text) => connectionNames.find((name) => name === text)),

  postgresUrl: (text: string): string | undefined => {
    const url = URL.parse(text)
    return url && /^postgres(ql)?:$/.test(url.protocol) ? text : undefined
  },

  smtpUrl: (text: string): string | undefined => {
    const url = URL.parse(text)
    return url && /^smtps?:$/.test(url.protocol) && url.hostname !== '' ? text : undefined
  },
}
