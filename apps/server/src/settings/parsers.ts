import { isLoopback } from './loopback.ts'

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** Parsers of single settings. Each returns undefined for a text that cannot be used. */
export const parsers = {
  /** An integer within bounds. */
  within:
    (least: number, most: number) =>
    (text: string): number | undefined => {
      const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
      return number >= least && number <= most ? number : undefined
    },

  region: (text: string): string | undefined => (/^[a-z]{2}(-[a-z]+)+-\d{1,2}$/.test(text) ? text : undefined),

  accountId: (text: string): string | undefined => (/^\d{12}$/.test(text) ? text : undefined),

  /** Without a final slash. */
  httpUrl: (text: string): string | undefined => {
    const url = URL.parse(text)
    const usable = url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === ''
    return usable ? url.href.replace(/\/+$/, '') : undefined
  },

  postgresUrl: (text: string): string | undefined => {
    const url = URL.parse(text)
    return url && /^postgres(ql)?:$/.test(url.protocol) ? text : undefined
  },

  smtpUrl: (text: string): string | undefined => {
    const url = URL.parse(text)
    return url && /^smtps?:$/.test(url.protocol) && url.hostname !== '' ? text : undefined
  },

  /** An address, alone or after a name: `Poolhouse <no-reply@example.com>`. */
  sender: (text: string): string | undefined =>
    /^(?:[^<>]+<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/.test(text) ? text : undefined,

  /** 32 bytes in base64. */
  masterKey: (text: string): Uint8Array | undefined =>
    /^[A-Za-z0-9+/]{43}=?$/.test(text) ? fromBase64(text) : undefined,

  /** Where messages are posted; without TLS only on this machine, since they contain codes. */
  hookUrl: (text: string): string | undefined => {
    const url = URL.parse(text)
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
    return url && isSafe && url.username === '' ? url.href : undefined
  },

  /** A secret of Standard Webhooks: `whsec_` and 24 to 64 bytes in base64. */
  hookSecret: (text: string): Uint8Array | undefined => {
    const [, base64 = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? []
    const bytes = base64.length % 4 === 0 ? fromBase64(base64) : new Uint8Array()
    return bytes.length >= 24 && bytes.length <= 64 ? bytes : undefined
  },

  /** `id:secret` pairs, separated by commas. */
  accessKeys: (text: string): ReadonlyMap<string, string> | undefined => {
    const pairs = text.split(',').map((pair) => /^\s*([\w]{3,128}):(\S{16,})\s*$/.exec(pair))
    const keys = new Map(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']))
    return pairs.every((pair) => pair !== null) && keys.size === pairs.length ? keys : undefined
  },

  /** One of several words. */
  oneOf:
    <T extends string>(...words: readonly T[]) =>
    (text: string): T | undefined =>
      words.find((word) => word === text),
}
