import { UnusableInput } from '../../config/unusable-input.ts'

const isDocument = (text: string): boolean =>
  /^\s*(?:\{[\s\S]{0,2000}?)?["']?openapi["']?\s*:/m.test(text.slice(0, 20_000))

/**
 * The root document of a folder: `openapi.yaml`, `.yml` or `.json` if it is there, else the only file that begins an
 * OpenAPI document.
 *
 * @param names Names of the files in the folder.
 */
export const findRoot = (folder: string, names: readonly string[], read: (name: string) => string): string => {
  const usual = ['openapi.yaml', 'openapi.yml', 'openapi.json'].find((name) => names.includes(name))
  if (usual !== undefined) return usual
  const found = names.filter((name) => /\.(?:ya?ml|json)$/.test(name)).filter((name) => isDocument(read(name)))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  throw new UnusableInput(
    found.length === 0
      ? `${folder}: this folder has no OpenAPI document; name a file, or call the document openapi.yaml`
      : `${folder}: this folder has ${found.length} OpenAPI documents (${found.join(', ')}); name one of them`,
  )
}
