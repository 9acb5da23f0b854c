import { declaredIn, propertyOf } from '../children.ts'
import type { Shape } from '../shape.ts'
import type { SampleOf, SampleOptions } from './sample-options.ts'

const maximumMembers = 200

/** Generates objects with the required members, and with others only to reach the minimum number. */
export const objectSampler =
  (sampleOf: SampleOf) =>
  (shape: Shape, { members = {}, without, memberCount = 0 }: SampleOptions, depth: number): unknown => {
    const value: Record<string, unknown> = {}
    const needed = new Set([...shape.required, ...Object.keys(members)])
    for (const name of needed)
      for (const [trigger, more] of shape.dependentRequired)
        if (trigger === name) for (const one of more) needed.add(one)
    for (const name of needed) {
      if (name === without) continue
      const member = Object.hasOwn(members, name) ? members[name] : sampleOf(propertyOf(shape, name), depth)
      if (member === undefined) return undefined
      define(value, name, member)
    }
    const least = Math.min(Math.max(shape.minProperties, needed.size + memberCount), maximumMembers)
    const names = [...declaredIn(shape), ...Array.from({ length: least }, (_, index) => `x${index}`)]
    for (const name of names) {
      if (Object.keys(value).length >= least) break
      if (Object.hasOwn(value, name) || name === without) continue
      const schema = propertyOf(shape, name)
      const member = sampleOf(schema, depth)
      if (member !== undefined) define(value, name, member)
    }
    return value
  }

/** Sets a member, even one named `__proto__`. */
const define = (object: Record<string, unknown>, name: string, value: unknown): void =>
  void Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
