// Generated from openapi.yaml by the test. Do not edit.

// openapi.yaml#/paths/~1styles~1{simple}~1{label}~1{matrix}/post: items of spaces may have a space, which separates them in spaceDelimited
export * from './account.ts'
export * from './account-in-request.ts'
export * from './account-in-response.ts'
export * from './colour.ts'
export * from './date-schema.ts'
export * from './event.ts'
export * from './form.ts'
export * from './instant.ts'
export * from './names.ts'
export * from './owner.ts'
export * from './owner-in-request.ts'
