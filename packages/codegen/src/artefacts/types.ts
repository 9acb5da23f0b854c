import { typesMaker, typesOf } from '@poolhouse/openapi-types'
import { bundleAny } from '../document/bundle-any.ts'
import { bundle } from '../document/bundle.ts'
import { type SourceDocument } from '../document/load.ts'
import type { GenerateOptions } from '../options.ts'
import { RefusedDocument } from '../problem.ts'
import { bannerOf, type GeneratedFiles } from './artefact.ts'

/** Remembers what was made from an input. Answers what `make` made for an equal input, now or earlier. */
export type Memo = (input: string, make: () => Promise<string>) => Promise<string>

/** Remembers nothing. */
const noMemo: Memo = (_, make) => make()

/** The types, or a refusal: what openapi-typescript does not take is not half-written. */
const acceptedTypes = async (whole: object, { root }: SourceDocument): Promise<string> => {
  try {
    return await typesOf(whole)
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const message = `openapi-typescript does not take the document: ${reason}`
    throw new RefusedDocument([
      { file: root, pointer: '', message, remedy: 'mend it, or leave out types and client with --only schemas,hono' },
    ])
  }
}

/**
 * The types of the paths, for clients that call the contract by path. Making them takes several times as long as
 * everything else, so what was made may be remembered.
 *
 * @param document A document without problems.
 */
export const types = async (
  document: SourceDocument,
  options: GenerateOptions,
  memo: Memo = noMemo,
): Promise<GeneratedFiles> => {
  const { client, api } = options.outputs
  if (api) {
    const whole = bundleAny(document)
    const text = await memo(`${typesMaker}\n${JSON.stringify(whole)}`, () => acceptedTypes(whole, document))
    return new Map([[`${api.folder}/types/index.ts`, `${bannerOf(document.root, options.command)}\n\n${text}`]])
  }
  if (!client) return new Map()
  const whole = bundle(document)
  const text = await memo(`${typesMaker}\n${JSON.stringify(whole)}`, () => typesOf(whole))
  return new Map([[`${client.folder}/paths.ts`, `${bannerOf(document.root, options.command)}\n\n${text}`]])
}
