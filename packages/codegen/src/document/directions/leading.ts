import { dataKeywords, namingKeywords, type SourceDocument } from '../load.ts'
import { child, isObject, type Located, members } from '../located.ts'
import { keyOf } from '../located.ts'
import { targetOf } from '../resolve-ref.ts'
import { type Direction, isForeign } from './direction.ts'

interface Facts {
  /** True if the schema has a member that is excluded in the direction. */
  readonly marked: boolean
  /** Keys of the schemas it refers to. */
  readonly refs: readonly string[]
}

/** Creates a function that finds schemas with excluded members, directly or by reference. */
export const leadingIn = (document: SourceDocument, direction: Direction): ((schema: Located) => boolean) => {
  const factsByKey = new Map<string, Facts>()

  const scan = (root: Located): void => {
    const queue = [root]
    for (let next = queue.pop(); next; next = queue.pop()) {
      if (factsByKey.has(keyOf(next))) continue
      const refs: string[] = []
      let marked = false
      const look = (at: Located, named: boolean): void => {
        if (Array.isArray(at.value)) return at.value.forEach((_, index) => look(child(at, index), false))
        if (!isObject(at.value)) return
        const target = named ? undefined : targetOf(document, at)
        if (target) {
          refs.push(keyOf(target))
          queue.push(target)
        }
        for (const [name, member] of members(at)) {
          if (!named && dataKeywords.has(name)) continue
          const isMapping = !named && namingKeywords.has(name)
          marked ||= isMapping && members(member).some(([, each]) => isForeign(document, each, direction))
          look(member, isMapping)
        }
      }
      look(next, false)
      factsByKey.set(keyOf(next), { marked, refs })
    }
  }

  const isAffected = (key: string, seen: Set<string>): boolean => {
    if (seen.has(key)) return false
    seen.add(key)
    const { marked = false, refs = [] } = factsByKey.get(key) ?? {}
    return marked || refs.some((ref) => isAffected(ref, seen))
  }

  const responses = new Map<string, boolean>()
  return (schema) => {
    const key = keyOf(schema)
    const response = responses.get(key)
    if (response !== undefined) return response
    scan(schema)
    const result = isAffected(key, new Set())
    responses.set(key, result)
    return result
  }
}
