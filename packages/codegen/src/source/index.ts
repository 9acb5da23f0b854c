/** Building blocks for artefacts that write TypeScript: lists that wrap, comments, literals and imports. */
export { array, block, braces, call, type Code, type Item } from './code.ts'
export { jsdoc } from './jsdoc.ts'
export { literal, memberName, quoted } from './literal.ts'
export { type Declaration, ImportList, moduleText } from './module.ts'
