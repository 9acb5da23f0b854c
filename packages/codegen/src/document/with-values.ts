import { pointerSteps } from './located.ts'

const copyOf = (value: object): object => (Array.isArray(value) ? [...value] : { ...value })

const put = (holder: object, member: string, value: unknown): void => {
  Object.defineProperty(holder, member, { value, enumerable: true, configurable: true, writable: true })
}

/**
 * Copies a document with other values at some of its places. Unchanged parts are shared
 * with the original.
 *
 * @param values Values by their JSON pointers. No place may be inside another.
 */
export const withValues = <T extends object>(
  document: T,
  values: Iterable<readonly [pointer: string, value: unknown]>,
): T => {
  const whole = { ...document }
  const copies = new Set<unknown>([whole])
  for (const [pointer, value] of values) {
    const steps = pointerSteps(pointer) ?? []
    const member = steps.pop() ?? ''
    let holder: object = whole
    for (const step of steps) {
      const below: unknown = Object.getOwnPropertyDescriptor(holder, step)?.value
      const own: object = copies.has(below) ? Object(below) : copyOf(Object(below))
      if (own !== below) put(holder, step, own)
      copies.add(own)
      holder = own
    }
    put(holder, member, value)
  }
  return whole
}
