// Generated from openapi.yaml by the test. Do not edit.

export type * from './books.ts'
export type * from './common.ts'
export type * from './errors.ts'
export type * from './openapi.ts'
