import { gunzipSync } from 'node:zlib'
import type { ServiceModel } from '@poolhouse/contract'
import { type BotocoreModel, readBotocore } from './read-botocore.ts'
import { readSmithy, type SmithyModel } from './read-smithy.ts'

/** A service model and its format, which determines the facts it can contain. */
export interface UpstreamModel {
  readonly model: ServiceModel
  readonly form: 'botocore' | 'smithy'
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * Reads a service model: botocore's `service-2.json`, also compressed, or Smithy's JSON AST.
 *
 * @throws If the file is neither. The message names the supported formats.
 */
export const readModel = (name: string, bytes: Uint8Array): UpstreamModel => {
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  let content: unknown
  try {
    content = JSON.parse(new TextDecoder().decode(isCompressed ? gunzipSync(bytes) : bytes))
  } catch (error) {
    throw new Error(`${name}: this is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  if (isObject(content) && isObject(content['shapes'])) {
    if (isObject(content['operations']))
      return { form: 'botocore', model: readBotocore(content as unknown as BotocoreModel) }
    if (typeof content['smithy'] === 'string')
      return { form: 'smithy', model: readSmithy(content as unknown as SmithyModel) }
  }
  throw new Error(`${name}: this is neither a service-2.json of botocore nor a JSON AST of Smithy`)
}
