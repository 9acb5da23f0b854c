import { UnusableInput } from '../../config/unusable-input.ts'

const isDocument = (text: string): boolean =>
  /^\s*(?:\{[\s\S]{0,2000}?)?["']?openapi["']?\s*:/m.test(text.slice(0, 20_000))

/**
 * The root document of a folder: `openapi.yaml`, `.yml` or `.json` if it exists, else the only file that is an
 * OpenAPI document.
 *
 * @param names Names of the files in the folder.
 */
export const findRoot = (folder: string, names: readonly string[], read: (name: string) => string): string => {
  const conventional = ['openapi.yaml', 'openapi.yml', 'openapi.json'].find((name) => names.includes(name))
  if (conventional !== undefined) return conventional
  const candidates = names.filter((name) => /\.(?:ya?ml|json)$/.test(name)).filter((name) => isDocument(read(name)))
  const [only] = candidates
  if (only !== undefined && candidates.length === 1) return only
  throw new UnusableInput(
    candidates.length === 0
      ? `${folder}: this folder has no OpenAPI document; name a file, or call the document openapi.yaml`
      : `${folder}: this folder has ${candidates.length} OpenAPI documents (${candidates.join(', ')}); name one of them`,
  )
}
