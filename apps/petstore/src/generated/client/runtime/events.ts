// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** A message of a stream of server-sent events. */
export interface ServerSentEvent {
  readonly event: string
  readonly data: string
  readonly id?: string
}

/** Reads the messages of a stream. */
export const readEvents = async function* (stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true })
    const blocks = rest.split(/\r\n\r\n|\n\n|\r\r/)
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      // Without a prototype: a stream may name a field __proto__.
      const fields: Record<string, string[]> = Object.create(null)
      for (const line of block.split(/\r\n|\n|\r/)) {
        const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? []
        if (name !== '') (fields[name] ??= []).push(value)
      }
      const { event, data, id } = fields
      if (data)
        yield { event: event?.at(-1) ?? 'message', data: data.join('\n'), ...(id ? { id: id.at(-1) ?? '' } : {}) }
    }
  }
}
