/** A request that a prepared server received. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/**
 * A server that returns prepared responses in order, and records its requests. An error stands for a broken connection.
 */
export const preparedServer = (...responses: (Response | Error)[]) => {
  const asked: Asked[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url, headers } = request
    asked.push({ method, url, headers: Object.fromEntries(headers), body: await request.json() })
    const response = responses.shift()
    if (!response) throw new Error('There are no more responses.')
    if (response instanceof Error) throw response
    return response
  }
  return { asked, fetch }
}

const requestId = '4f4be1b7-8a6f-4d3f-8b4b-3d3a4f6f2a10'

/** A response to a successful call. */
export const output = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'x-amzn-RequestId': requestId } })

/** A response to a failed call. */
export const rejection = (type: string, message = 'No.', status = 400): Response =>
  new Response(JSON.stringify({ __type: type, message }), { status, headers: { 'x-amzn-RequestId': requestId } })

/** How `fetch` fails without a response. */
export const noConnection = (): Error => new TypeError('fetch failed')
