import { typesOf } from '@poolhouse/openapi-types'
import { bundleAny } from '../document/bundle-any.ts'
import { bundle } from '../document/bundle.ts'
import type { SourceDocument } from '../document/load.ts'
import type { GenerateOptions } from '../options.ts'
import { RefusedDocument } from '../problem.ts'
import { bannerOf, type GeneratedFiles } from './artefact.ts'

/** The types, or a refusal: what openapi-typescript does not take is not half-written. */
const acceptedTypes = async (whole: object, dates: boolean, { root }: SourceDocument): Promise<string> => {
  try {
    return await typesOf(whole, { dates })
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const message = `openapi-typescript does not take the document: ${reason}`
    throw new RefusedDocument([
      { file: root, pointer: '', message, remedy: 'mend it, or leave out types and client with --only schemas,hono' },
    ])
  }
}

/**
 * The types of the paths, for clients that call the contract by path.
 *
 * @param document A document without problems.
 */
export const types = async (document: SourceDocument, options: GenerateOptions): Promise<GeneratedFiles> => {
  const { client, api } = options.outputs
  const banner = bannerOf(document.root, options.command)
  if (api) {
    const text = await acceptedTypes(bundleAny(document), api.dates === 'date', document)
    return new Map([[`${api.folder}/types/index.ts`, `${banner}\n\n${text}`]])
  }
  if (!client) return new Map()
  return new Map([[`${client.folder}/paths.ts`, `${banner}\n\n${await typesOf(bundle(document))}`]])
}
