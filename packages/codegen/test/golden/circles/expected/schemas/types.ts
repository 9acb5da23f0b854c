// Generated from openapi.yaml by the test. Do not edit.

export type * from './openapi.ts'
export type * from './pets.ts'
