import { data } from '../../../src/generated/reference/data.ts'
import { view } from '../../../src/generated/reference/view.ts'

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

const listed = JSON.parse(/<script type="application\/json" id="data">([^<]*)<\/script>/.exec(view)?.[1] ?? '') as {
  readonly clients: readonly ShownClient[]
  readonly operations: readonly { readonly id: string; readonly part: string }[]
}

export const { clients } = listed

/** The operations exactly as the page of the reference has them. */
export const operations = listed.operations.map(({ id, part }): ShownOperation => ({
  ...(JSON.parse(data[part] ?? '') as Omit<ShownOperation, 'id'>),
  id,
}))

/** The samples of one client, by operation. */
export const samplesOf = (language: string, client: string): readonly { id: string; code: string }[] => {
  const at = clients.findIndex((each) => each.language === language && each.client === client)
  return operations.flatMap(({ id, samples }) => {
    const code = samples[at]
    return typeof code === 'string' ? [{ id, code }] : []
  })
}
