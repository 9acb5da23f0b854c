/** Parsers of single settings: each answers undefined for a text that cannot be used. */
export const parsers = {
  /** A whole number within bounds. */
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

  /** An address, alone or behind a name: `Poolhouse <no-reply@example.com>`. */
  sender: (text: string): string | undefined =>
    /^(?:[^<>]+<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/.test(text) ? text : undefined,

  /** 32 bytes in base64. */
  masterKey: (text: string): Uint8Array | undefined => {
    if (!/^[A-Za-z0-9+/]{43}=?$/.test(text)) return undefined
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
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
