import { resultLine } from './result.ts'

/** Requests to send, in rotation. */
export interface Requests {
  readonly headers: Readonly<Record<string, string>>
  readonly bodies: readonly string[]
}

/** A text in Lua: it may hold anything except this very bracket. */
const lua = (text: string): string => {
  if (text.includes(']==]')) throw new TypeError('A text of a request would end its bracket in Lua.')
  return `[==[${text}]==]`
}

/** The script that has wrk send the requests. Each is written out once: wrk is not to be what is measured. */
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
