import { resultLine } from './result.ts'

/** Requests that wrk sends cyclically. */
export interface Requests {
  readonly headers: Readonly<Record<string, string>>
  readonly bodies: readonly string[]
}

/** A Lua string literal. Throws TypeError for a string that contains its end, `]==]`. */
const lua = (text: string): string => {
  if (text.includes(']==]')) throw new TypeError('A request must not contain "]==]", which ends a string in Lua.')
  return `[==[${text}]==]`
}

/** The Lua script with which wrk sends the requests. It formats each request once, so that formatting does not limit the rate. */
export const scriptOf = ({ headers, bodies }: Requests): string =>
  [
    'wrk.method = "POST"',
    ...Object.entries(headers).map(([name, value]) => `wrk.headers[ ${lua(name)} ] = ${lua(value)}`),
    'local requests = {}',
    'init = function()',
    ...bodies.map((body, index) => `  requests[${index + 1}] = wrk.format(nil, nil, nil, ${lua(body)})`),
    'end',
    'local turn = 0',
    'request = function()',
    '  turn = turn % #requests + 1',
    '  return requests[turn]',
    'end',
    resultLine,
  ].join('\n')
