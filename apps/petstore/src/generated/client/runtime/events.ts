// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** A message of a stream of server-sent events. */
export interface ServerSentEvent {
  readonly event: string
  readonly data: string
  readonly id?: string
}

type Fields = Record<string, string[]>

/** Without a prototype: a stream may name a field __proto__. */
const noFields = (): Fields => Object.create(null)

const addField = (fields: Fields, line: string): void => {
  const at = line.indexOf(':')
  const name = at < 0 ? line : line.slice(0, at)
  const value = at < 0 ? '' : line.slice(at + 1).replace(/^ /, '')
  if (name !== '') (fields[name] ??= []).push(value)
}

/** Reads the messages of a stream. */
export const readEvents = async function* (stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder()
  /** The parts of a line that has not ended: searched once each, because a line may arrive in very many. */
  let rest: string[] = []
  let fields = noFields()
  let endsInReturn = false
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(chunk, { stream: true })
    // The end of a line may be in two chunks.
    const isSplit = endsInReturn && text.startsWith('\n')
    if (text !== '') endsInReturn = text.endsWith('\r')
    const [first = '', ...others] = text.slice(isSplit ? 1 : 0).split(/\r\n|\n|\r/)
    rest.push(first)
    for (const next of others) {
      const line = rest.join('')
      rest = [next]
      if (line !== '') {
        addField(fields, line)
        continue
      }
      const { event, data, id } = fields
      fields = noFields()
      if (data)
        yield { event: event?.at(-1) ?? 'message', data: data.join('\n'), ...(id ? { id: id.at(-1) ?? '' } : {}) }
    }
  }
}
