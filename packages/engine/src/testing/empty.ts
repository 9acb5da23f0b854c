import { expect } from 'vitest'

/** An object without members. In `toMatchObject`, `{}` fits every object. */
export const empty: unknown = expect.toSatisfy((value: object) => Object.keys(value).length === 0, 'is empty')
