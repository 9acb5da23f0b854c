/** Lets browsers on any origin read answers and their headers. Behaviour: errors, section 1. */
export const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
} as const

/** How long a browser may remember a preflight answer, in seconds. */
export const preflightSeconds = 172_800

/** Longest text put into a header: clients give up on headers of more than a few kilobytes. */
const headerLimit = 1024

/** A text that may stand in a header: printable ASCII. Anything else becomes `?`, as HTTP has no agreed form for it. */
export const headerSafe = (text: string): string => text.slice(0, headerLimit).replace(/[^\x20-\x7e]/g, '?')
