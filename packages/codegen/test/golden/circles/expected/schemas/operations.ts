// Generated from openapi.yaml by the test. Do not edit.

/** Every operation of the contract. Names of schemas are keys of the modules of its noun. */
export const operations = {} as const
