import { html } from '../../../src/generated/reference/page.ts'

/** A client that the reference shows requests for. */
export interface ShownClient {
  readonly language: string
  readonly client: string
  readonly syntax: string
}

/** What the page shows of an operation. */
export interface ShownOperation {
  readonly id: string
  /** One for each client; `null` where the client does not have the operation. */
  readonly samples: readonly (string | null)[]
  /** The documented response. */
  readonly response?: unknown
}

const data = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(html)?.[1] ?? ''

/** The samples exactly as the page of the reference has them. */
export const { clients, operations } = JSON.parse(data) as {
  readonly clients: readonly ShownClient[]
  readonly operations: readonly ShownOperation[]
}

/** The samples of one client, by operation. */
export const samplesOf = (language: string, client: string): readonly { id: string; code: string }[] => {
  const at = clients.findIndex((each) => each.language === language && each.client === client)
  return operations.flatMap(({ id, samples }) => {
    const code = samples[at]
    return typeof code === 'string' ? [{ id, code }] : []
  })
}
