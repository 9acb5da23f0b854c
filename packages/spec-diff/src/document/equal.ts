import { isObject } from '@poolhouse/codegen/document'
import { type At, targetOf } from './at.ts'

/** Members that contain data, in which `$ref` is not a reference. */
const isData = (name: string): boolean =>
  name === 'example' || name === 'examples' || name === 'default' || name === 'enum' || name === 'const'

/** True when two JSON values are the same, in any order of members. */
export const sameJson = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  if (!isObject(a) || !isObject(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  )
}

/**
 * Compares parts of two documents, following references. Pairs are compared once; a recursive pair counts as
 * equal unless another difference is found.
 */
export const createEquality = (): ((a: At, b: At) => boolean) => {
  const equal = new WeakMap<object, WeakSet<object>>()
  const different = new WeakMap<object, WeakSet<object>>()
  const has = (pairs: WeakMap<object, WeakSet<object>>, a: object, b: object): boolean => pairs.get(a)?.has(b) ?? false
  const add = (pairs: WeakMap<object, WeakSet<object>>, a: object, b: object): void => {
    const known = pairs.get(a)
    if (known) known.add(b)
    else pairs.set(a, new WeakSet([b]))
  }

  return (rootA, rootB) => {
    const visited: [object, object][] = []
    const visiting = new WeakMap<object, WeakSet<object>>()

    const same = (a: unknown, b: unknown, fromA: At, fromB: At): boolean => {
      if (a === b) return true
      if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
      if (Array.isArray(a)) {
        if (!Array.isArray(b) || a.length !== b.length) return false
        for (let index = 0; index < a.length; index++) if (!same(a[index], b[index], fromA, fromB)) return false
        return true
      }
      if (!isObject(a) || !isObject(b)) return false
      const { $ref } = a
      if (typeof $ref === 'string' && !sameTarget($ref, b['$ref'], fromA, fromB)) return false
      const names = Object.keys(a)
      if (names.length !== Object.keys(b).length) return false
      for (const name of names) {
        if (!Object.hasOwn(b, name)) return false
        if (name === '$ref') continue
        if (isData(name) ? !sameJson(a[name], b[name]) : !same(a[name], b[name], fromA, fromB)) return false
      }
      return true
    }

    const sameTarget = (refA: string, refB: unknown, fromA: At, fromB: At): boolean => {
      if (typeof refB !== 'string') return false
      // Components may have another name and mean the same.
      const a = targetOf(fromA, refA)
      const b = targetOf(fromB, refB)
      if (!a || !b) return a === b && refA === refB
      return pair(a, b)
    }

    const pair = (atA: At, atB: At): boolean => {
      const a = atA.value
      const b = atB.value
      if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
      if (has(equal, a, b) || has(visiting, a, b)) return true
      if (has(different, a, b)) return false
      add(visiting, a, b)
      visited.push([a, b])
      const result = same(a, b, atA, atB)
      if (!result) add(different, a, b)
      return result
    }

    const result = pair(rootA, rootB)
    if (result) for (const [a, b] of visited) add(equal, a, b)
    return result
  }
}
