import { loadDocument } from '@poolhouse/codegen/document'
import type { Environment } from '../environment.ts'
import { UnusableInput } from '../../config/unusable-input.ts'
import type { InputKind } from './input.ts'

const timeout = 30_000

const download = async (url: string, fetch: Environment['fetch']): Promise<string> => {
  let response: Response
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(timeout), headers: { accept: '*/*' } })
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    throw new UnusableInput(`${url}: no response (${cause}); check the address and the network`, { cause: error })
  }
  if (!response.ok)
    throw new UnusableInput(`${url}: the server responded with ${response.status} ${response.statusText}`.trimEnd())
  return await response.text()
}

/**
 * A document on a web server, with the files that it refers to on the same server. References to other servers are not
 * followed: a document must not choose where this command sends requests.
 */
export const url: InputKind = {
  syntax: 'https://example.com/openapi.json',
  about: 'a document on a web server, with the files it refers to there',
  matches: (argument) => /^https?:\/\//i.test(argument),
  open: async (argument, { fetch, progress = () => undefined }) => {
    if (!URL.canParse(argument)) throw new UnusableInput(`${argument}: this is not a URL`)
    const { origin, host, pathname, search } = new URL(argument)
    const remotes = { [`${origin}/`]: host }
    const root = `${host}${pathname}`
    const texts = new Map<string, string>()
    const pathOf = (path: string): string => `${origin}${path.slice(host.length)}${path === root ? search : ''}`
    // Each round reads the known files and finds the files that they refer to.
    for (;;) {
      const missing = new Set<string>()
      const read = (path: string): string | undefined => {
        if (!texts.has(path) && path.startsWith(`${host}/`)) missing.add(path)
        return texts.get(path)
      }
      loadDocument(root, read, () => undefined, remotes)
      if (missing.size === 0) break
      for (const path of missing) {
        progress(`downloading ${pathOf(path)}`)
        texts.set(path, await download(pathOf(path), fetch))
      }
    }
    return { root, read: (path) => texts.get(path), remotes }
  },
}
