// Copied into generated clients, without this line.

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
      const fields = new Map<string, string[]>()
      for (const line of block.split(/\r\n|\n|\r/)) {
        const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? []
        const values = fields.get(name)
        if (values) values.push(value)
        else fields.set(name, [value])
      }
      const [event, data, id] = ['event', 'data', 'id'].map((name) => fields.get(name))
      if (data)
        yield { event: event?.at(-1) ?? 'message', data: data.join('\n'), ...(id ? { id: id.at(-1) ?? '' } : {}) }
    }
  }
}
