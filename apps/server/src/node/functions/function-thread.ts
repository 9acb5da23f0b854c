import { createRequire, registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadMessage, ThreadRequest } from './module-thread.ts'

// The entry point of the worker thread that runs one function like AWS Lambda's runtime for Node.

const { path } = workerData as { readonly path: string }

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A port of a thread has no origin.
const post = (message: ThreadMessage): void => parentPort?.postMessage(message)

// The server restarts the thread when one of these files changes.
registerHooks({
  load: (url, context, nextLoad) => {
    if (url.startsWith('file:') && !url.includes('/node_modules/')) {
      post({ kind: 'loaded', path: fileURLToPath(new URL(url)) })
    }
    return nextLoad(url, context)
  },
})

type Callback = (error: unknown, result?: unknown) => void
type FunctionHandler = (event: unknown, context: object, callback: Callback) => unknown

const load = async (): Promise<FunctionHandler> => {
  const loaded = (
    path.endsWith('.cjs') ? createRequire(import.meta.url)(path) : await import(pathToFileURL(path).href)
  ) as { readonly handler?: unknown; readonly default?: { readonly handler?: unknown } }
  const handler = loaded.handler ?? loaded.default?.handler
  if (typeof handler !== 'function') throw new TypeError(`${path} does not export a function named handler`)
  return handler as FunctionHandler
}

let handler: Promise<FunctionHandler> | undefined

/** Runs the handler. Its result is its return value, or the argument of the callback, `context.done`, `succeed` or `fail`. */
const run = async (request: ThreadRequest): Promise<unknown> => {
  handler ??= load()
  const call = await handler
  return new Promise((resolve, reject) => {
    const done: Callback = (error, result) => {
      if (error === null || error === undefined) resolve(result)
      else reject(error)
    }
    const context = {
      functionName: request.functionName,
      functionVersion: '$LATEST',
      invokedFunctionArn: request.functionArn,
      memoryLimitInMB: '128',
      awsRequestId: request.id,
      logGroupName: `/aws/lambda/${request.functionName}`,
      logStreamName: 'poolhouse',
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, request.deadline - Date.now()),
      done,
      succeed: (result: unknown) => done(null, result),
      fail: (error: unknown) => done(error ?? new Error('undefined')),
    }
    const returned = call(JSON.parse(request.event), context, done)
    if (isThenable(returned)) returned.then(resolve, reject)
    else if (call.length < 3 && returned !== undefined) {
      // As on Lambda: the warning shows the problem before deployment.
      console.warn(`${path}: the handler returned a value that is not a promise, which Lambda ignores: make it async.`)
      resolve(null)
    }
  })
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : typeof error === 'string' ? error : (JSON.stringify(error) ?? 'undefined')

/** Runs the handler and describes the outcome. */
const response = async (request: ThreadRequest): Promise<ThreadMessage> => {
  const { id } = request
  let result: unknown
  try {
    result = await run(request)
  } catch (error) {
    return { kind: 'failed', id, message: messageOf(error) }
  }
  try {
    return { kind: 'responded', id, output: JSON.stringify(result) ?? 'null' }
  } catch {
    return { kind: 'failed', id, message: 'Unable to stringify response body' }
  }
}

parentPort?.on('message', async (request: ThreadRequest) => post(await response(request)))
