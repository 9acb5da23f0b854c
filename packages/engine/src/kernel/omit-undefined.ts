/** A type without `undefined` in its members. */
export type WithoutUndefined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

/** Returns a copy without undefined members, because responses and records omit members that are not set. */
export const omitUndefined = <T extends object>(object: T): WithoutUndefined<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>
