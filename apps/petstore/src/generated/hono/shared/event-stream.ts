// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** A message of an event stream: a handler returns an async iterable of them for `text/event-stream`. */
export interface ServerSentEvent {
  /** Default: `message`. */
  readonly event?: string
  readonly data: string
  readonly id?: string
}

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ')

const eventText = ({ event, data, id }: ServerSentEvent): string =>
  [
    ...(event === undefined ? [] : [`event: ${oneLine(event)}`]),
    ...(id === undefined ? [] : [`id: ${oneLine(id)}`]),
    ...data.split(/\r\n|\n|\r/).map((line) => `data: ${line}`),
    '\n',
  ].join('\n')

/** True for events; false for a stream of bytes. */
export const isEvents = (body: unknown): body is AsyncIterable<ServerSentEvent> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body && !(body instanceof ReadableStream)

/**
 * Events as bytes. Each is requested after the previous one was sent. The iterator ends when the client disconnects.
 */
export const eventStream = (events: AsyncIterable<ServerSentEvent>): ReadableStream => {
  const encoder = new TextEncoder()
  const iterator = events[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const next = await iterator.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(eventText(next.value)))
    },
    cancel: async () => void (await iterator.return?.()),
  })
}
