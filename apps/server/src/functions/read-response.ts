import type { FunctionOutcome } from '@poolhouse/engine'
import type { TargetOutcome } from './target.ts'

/** Maximum size of a response of a Lambda function, in bytes. */
const longestResponse = 6 * 1024 * 1024

/** Reads the output of a function from a response body. */
export const readOutput = async (response: Response): Promise<FunctionOutcome> => {
  const text = await readText(response)
  if (text === undefined)
    return { kind: 'failed', message: 'Response payload size exceeded maximum allowed payload size' }
  const output = parse(text)
  return output === unreadable ? { kind: 'unreadable' } : { kind: 'responded', output }
}

/** Reads the error that a function threw: `{"errorMessage": "…"}`. Undefined for any other body. */
export const readFunctionError = async (response: Response): Promise<TargetOutcome | undefined> => {
  const text = await readText(response)
  const error = text === undefined ? undefined : parse(text)
  const message = isRecord(error) ? error.errorMessage : undefined
  return typeof message === 'string' ? { kind: 'failed', message } : undefined
}

const readText = async (response: Response): Promise<string | undefined> => {
  const bytes = new Uint8Array(await response.arrayBuffer())
  return bytes.length > longestResponse ? undefined : new TextDecoder().decode(bytes)
}

const unreadable = Symbol('not JSON')

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return unreadable
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
