/** A type without `undefined` in its members. */
export type WithoutUndefined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

/** A copy without the members that are undefined. Responses and records omit what is not set. */
export const omitUndefined = <T extends object>(object: T): WithoutUndefined<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>
