/**
 * Helpers that kill a process during its writes and check what is stored. For adapters whose data outlive a process.
 */
export { factsOf, lostOf } from './lost.ts'
export { ended, linesUntilKilled, startProgram } from './program.ts'
export { loadWithoutEnd, writeWithoutEnd } from './without-end.ts'
