/** Patterns of operating systems in User-Agent headers. The first match is used. */
const systems = [
  [/Windows/i, 'Windows'],
  [/iPhone|iPad|iOS/i, 'iOS'],
  [/Android/i, 'Android'],
  [/Macintosh|macOS|darwin/i, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/i, 'Linux'],
] as const

/** Patterns of browsers. The order matters, because most headers also contain the names of other browsers. */
const browsers = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/Version\/.*Safari\//, 'Safari'],
] as const

/** A product token at the beginning of the header, such as `aws-sdk-js/3.0` (RFC 9110, section 10.1.5). */
const product = /^[\w.!#$%&'*+^`|~-]{1,100}(?=\/)/

/** Describes the browser or app, and the operating system, of a User-Agent header: `Chrome on macOS`, or `unknown`. */
export const deviceType = (userAgent = ''): string => {
  const matching = (table: readonly (readonly [RegExp, string])[]) =>
    table.find(([pattern]) => pattern.test(userAgent))?.[1]
  const app = product.exec(userAgent)?.[0]
  const program = matching(browsers) ?? (app === 'Mozilla' ? undefined : app)
  const known = [program, matching(systems)].filter((part) => part !== undefined)
  return known.join(' on ') || 'unknown'
}
