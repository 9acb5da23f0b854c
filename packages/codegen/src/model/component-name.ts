import { unescapedStep } from '../document/located.ts'
import type { Place } from '../problem.ts'

const schemas = '/components/schemas/'

/** The name of the component at a place; `undefined` if there is none. */
export const componentAt = ({ pointer }: Place): string | undefined =>
  pointer.startsWith(schemas) && !pointer.includes('/', schemas.length)
    ? unescapedStep(pointer.slice(schemas.length))
    : undefined

/** The module of a file's components: the file's name without its extension, with `-` for folders below the root's. */
export const moduleOfFile = (file: string, root: string): string => {
  const folder = root.slice(0, root.lastIndexOf('/') + 1)
  const path = file.startsWith(folder) ? file.slice(folder.length) : file
  return path
    .replace(/\.[^./]+$/, '')
    .replaceAll('../', '')
    .replaceAll('/', '-')
}
