import { pointerSteps } from '../document/located.ts'
import type { Place } from '../problem.ts'

/** The name of the component at a place; `undefined` if there is none. */
export const componentAt = ({ pointer }: Place): string | undefined => {
  const [components, schemas, name, ...rest] = pointerSteps(pointer) ?? []
  return components === 'components' && schemas === 'schemas' && rest.length === 0 ? name : undefined
}

/** The module of a file's components: the file's name without its extension, with `-` for folders below the root's. */
export const moduleOfFile = (file: string, root: string): string => {
  const folder = root.slice(0, root.lastIndexOf('/') + 1)
  const path = file.startsWith(folder) ? file.slice(folder.length) : file
  return path
    .replace(/\.[^./]+$/, '')
    .replaceAll('../', '')
    .replaceAll('/', '-')
}
