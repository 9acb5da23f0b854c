/** Calls an operation of a running server by the native binding: status and parsed body, undefined where it is empty. */
export const ask = async (url: string, operation: string, input: unknown) => {
  const response = await fetch(`${url}/${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

/** The body of a response that must be good; throws what a rejection says. */
export const responseOf = async (url: string, operation: string, input: unknown) => {
  const { status, body } = await ask(url, operation, input)
  if (status !== 200) throw new Error(`${operation}: ${JSON.stringify(body)}`)
  return body
}
