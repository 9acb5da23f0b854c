/** Whether a browser requests a page. Programs accept any type or JSON. */
export const acceptsHtml = (request: Request): boolean => request.headers.get('accept')?.includes('text/html') ?? false

/** The path of the page that documents the API. */
export const referencePath = '/_poolhouse/reference'

/**
 * The headers of pages. Pages load only their own style and script, and other sites must not frame, embed or read them,
 * because they show codes.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  Vary: 'Accept',
}
