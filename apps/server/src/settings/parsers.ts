import { type AdjustableQuota, adjustableQuotas, highestQuota } from '@poolhouse/engine/quotas'
import { isLoopback } from './loopback.ts'
import { listOf } from './list-of.ts'

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** Whether bytes may be random: rejects repetitions, sequences and text, but less than one of 10^13 random keys. */
const looksRandom = (key: Uint8Array): boolean => {
  const steps = new Set(key.map((byte, at) => byte - (key[at - 1] ?? 0)).subarray(1))
  const isText = key.every((byte) => byte >= 0x20 && byte < 0x7f)
  return new Set(key).size >= 16 && steps.size >= 8 && !isText
}

const httpUrl = (text: string): string | undefined => {
  const url = URL.parse(text)
  const usable = url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === ''
  return usable ? url.href.replace(/\/+$/, '') : undefined
}

/** Parsers of single settings. Each returns undefined for an invalid text. */
export const parsers = {
  /** An integer within bounds. */
  within:
    (minimum: number, maximum: number) =>
    (text: string): number | undefined => {
      const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
      return number >= minimum && number <= maximum ? number : undefined
    },

  /** Maximum numbers of resources by name, such as `customDomains=10,groupsPerPool=20000`. */
  quotas: (text: string): Readonly<Partial<Record<AdjustableQuota, number>>> | undefined => {
    const entries = listOf((part) => {
      const [, name, number] = /^(\w+)=(\d{1,6})$/.exec(part) ?? []
      const quota = adjustableQuotas.find((known) => known === name)
      return quota && Number(number) <= highestQuota ? ([quota, Number(number)] as const) : undefined
    })(text)
    return entries && Object.fromEntries(entries)
  },

  /** Origins as browsers send them: scheme, host and port, without path. */
  origins: listOf((text) => {
    const url = URL.parse(text)
    return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` ? url.origin : undefined
  }),

  /** Origins of Android applications: the SHA-256 hash of the signing certificate, base64url. */
  passkeyApps: listOf((text) => (/^android:apk-key-hash:[\w-]{43}$/.test(text) ? text : undefined)),

  region: (text: string): string | undefined => (/^[a-z]{2}(-[a-z]+)+-\d{1,2}$/.test(text) ? text : undefined),

  accountId: (text: string): string | undefined => (/^\d{12}$/.test(text) ? text : undefined),

  /** Without a final slash. */
  httpUrl,

  /** A path, unchanged, or an `http(s)://` address without a final slash. */
  pathOrUrl: (text: string): string | undefined => (/^https?:/i.test(text) ? httpUrl(text) : text),

  /** An address, alone or after a name: `Poolhouse <no-reply@example.com>`. */
  sender: (text: string): string | undefined =>
    /^(?:[^<>]+<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/.test(text) ? text : undefined,

  /** 32 random bytes in base64. */
  masterKey: (text: string): Uint8Array | undefined => {
    const key = /^[A-Za-z0-9+/]{43}=?$/.test(text) ? fromBase64(text) : undefined
    return key && looksRandom(key) ? key : undefined
  },

  /** The address that messages are posted to; without TLS only on this machine, because they contain codes. */
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

  /** `id:secret` or `id:secret:token`. */
  awsCredentials: (
    text: string,
  ): { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string } | undefined => {
    const [, accessKeyId, secretAccessKey, sessionToken] = /^(\w{3,128}):([^\s:]+)(?::(\S+))?$/.exec(text) ?? []
    if (accessKeyId === undefined || secretAccessKey === undefined) return undefined
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
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
