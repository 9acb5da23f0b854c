// Generated from openapi.yaml by the test. Do not edit.

/** Every operation of the contract. Names of schemas are keys of the modules of its noun. */
export const operations = {
  writeNote: {
    name: 'writeNote',
    noun: 'notes',
    method: 'post',
    path: '/notes',
    access: 'staff',
    safe: false,
    input: 'Note',
    output: 'Note',
    errors: [],
  },
} as const
