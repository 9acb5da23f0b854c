// Generated from openapi.yaml by the test. Do not edit.

/** Operations by their access; those in no list have `staff`. */
export const access = {} satisfies Readonly<Record<string, readonly string[]>>
