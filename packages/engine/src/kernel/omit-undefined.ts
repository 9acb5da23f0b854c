/** What is left of a type when members that hold undefined are left out. */
export type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

/** The object without the members that hold undefined: answers and records leave out what is not set. */
export const present = <T extends object>(object: T): Present<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Present<T>
