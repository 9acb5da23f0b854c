import type { Shape } from './shape.ts'

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isDate = (text: string): boolean => {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeap ? 29 : (days[month - 1] ?? 0))
}

const isTime = (text: string): boolean =>
  /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.test(text)

const isIpv4 = (text: string): boolean => /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text)

interface Format {
  readonly accepts: (text: string) => boolean
  readonly samples: readonly string[]
}

/** String formats whose values can be distinguished (JSON Schema 2020-12, section 7.3). */
export const stringFormats: Readonly<Record<string, Format>> = {
  date: { accepts: isDate, samples: ['2024-02-29'] },
  'date-time': {
    accepts: (text) => isDate(text.slice(0, 10)) && /^[t ]$/i.test(text.slice(10, 11)) && isTime(text.slice(11)),
    samples: ['2024-02-29T12:30:00Z'],
  },
  time: { accepts: isTime, samples: ['12:30:00Z'] },
  email: { accepts: (text) => /^[^@\s]+@[^@\s]+$/.test(text), samples: ['a@example.com'] },
  hostname: {
    accepts: (text) =>
      /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i.test(text),
    samples: ['example.com'],
  },
  ipv4: { accepts: isIpv4, samples: ['192.0.2.1'] },
  ipv6: { accepts: (text) => /^[\da-f:.]*:[\da-f:.]*$/i.test(text), samples: ['2001:db8::1'] },
  uuid: {
    accepts: (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
    samples: ['123e4567-e89b-42d3-a456-426614174000'],
  },
  uri: { accepts: (text) => /^[a-z][a-z\d+.-]*:\S*$/i.test(text), samples: ['https://example.com/a'] },
}

/** Formats that contain all values of another format. */
const wider: Readonly<Record<string, readonly string[]>> = {
  uri: ['uri-reference', 'iri', 'iri-reference'],
  'uri-reference': ['iri-reference'],
  iri: ['iri-reference'],
  email: ['idn-email'],
  hostname: ['idn-hostname'],
}

/** True when every value of the format `narrow` is one of the format `wide`. */
export const isWithin = (narrow: string, wide: string): boolean =>
  narrow === wide || (wider[narrow]?.includes(wide) ?? false)

const integer = (minimum: number, maximum: number): Partial<Shape> => ({ minimum, maximum })

/** Formats that are bounds of numbers (OpenAPI Format Registry). `double` is every JSON number. */
export const numberFormats: Readonly<Record<string, Partial<Shape>>> = {
  int8: integer(-128, 127),
  uint8: integer(0, 255),
  int16: integer(-32_768, 32_767),
  uint16: integer(0, 65_535),
  int32: integer(-2_147_483_648, 2_147_483_647),
  uint32: integer(0, 4_294_967_295),
  int64: integer(-(2 ** 63), 2 ** 63),
  uint64: integer(0, 2 ** 64),
  double: {},
}

/** Formats of OpenAPI 3.0 that OpenAPI 3.1 writes with `contentEncoding` or `contentMediaType`. */
export const contentFormats: Readonly<Record<string, string>> = {
  byte: 'base64',
  base64: 'base64',
  base64url: 'base64url',
  binary: 'application/octet-stream',
}

/** Formats that describe how to show a value without constraining it. */
export const hints: ReadonlySet<string> = new Set(['password', 'html', 'commonmark', 'textarea'])
