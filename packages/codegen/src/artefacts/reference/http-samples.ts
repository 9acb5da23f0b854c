import type { RequestSample, SampledRequest } from './request-sample.ts'

/** Quotes a word for a shell. Text within single quotes is literal. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const isJson = ({ mediaType }: SampledRequest): boolean => /[/+]json\b/.test(mediaType ?? '')

const indented = (text: string): string => text.replaceAll('\n', '\n  ')

const curlCode = (request: SampledRequest): string => {
  const { endpoint, url, mediaType, body } = request
  const method = endpoint.method.toUpperCase()
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${quoted(url)}`,
    ...(mediaType === undefined ? [] : [`-H ${quoted(`Content-Type: ${mediaType}`)}`]),
    ...(isJson(request) ? [`-d ${quoted(JSON.stringify(body, undefined, 2))}`] : []),
    ...(mediaType !== undefined && !isJson(request) ? ['--data-binary @body'] : []),
  ].join(' \\\n  ')
}

const fetchCode = (request: SampledRequest): string => {
  const { endpoint, url, mediaType, body } = request
  const method = endpoint.method.toUpperCase()
  const content = isJson(request) ? `JSON.stringify(${indented(JSON.stringify(body, undefined, 2))})` : 'body'
  const lines = [
    ...(method === 'GET' ? [] : [`method: '${method}',`]),
    ...(mediaType === undefined ? [] : [`headers: { 'Content-Type': '${mediaType}' },`, `body: ${content},`]),
  ]
  const options = lines.length > 0 ? `, {\n  ${lines.join('\n  ')}\n}` : ''
  return `const response = await fetch('${url}'${options})\nconsole.log(response.status, await response.text())`
}

/**
 * Samples for any HTTP API. They contain no credentials: `authorization` of the operation describes which are required.
 */
export const httpSamples: readonly RequestSample[] = [
  { language: 'Shell', client: 'curl', syntax: 'shell', code: curlCode },
  { language: 'JavaScript', client: 'fetch', syntax: 'javascript', code: fetchCode },
]
