export { bumpOf, type Bump, type Change, type Direction, type Level, type Side, type Witness } from './change.ts'
export { compare, type CompareOptions, type LoadedDocument } from './compare.ts'
export { rules } from './rules/index.ts'
export type { Rule } from './rules/rule.ts'
