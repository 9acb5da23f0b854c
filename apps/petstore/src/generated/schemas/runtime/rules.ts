// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

export { checked, kept } from './checked.ts'
export { anyOf, chosen, not, oneOf, unevaluated, when } from './combining-rules.ts'
export { contains, distinct, itemCount, items } from './list-rules.ts'
export { dependent, memberNames, members, required, size } from './object-rules.ts'
export { dynamicRef, ref, within } from './reference-rules.ts'
export { all, anything, nothing, type Rule } from './rule.ts'
export { among, blob, byteLength, format, length, matching, multipleOf, range, type } from './value-rules.ts'
