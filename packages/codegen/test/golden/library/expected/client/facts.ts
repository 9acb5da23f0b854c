// Generated from openapi.yaml by the test. Do not edit.

/**
 * Every operation. `safe` is false where it is left out. `pages` names the member of the input that continues a list,
 * and the member of the output it comes from.
 */
export const operations = {
  AddBook: {},
  ListBooks: { safe: true, pages: ['after', 'next'] },
  EndLoan: {},
  Ping: {},
} as const

/** Errors after which any request may be sent again. */
export const retryable: readonly string[] = ['Unknown']
