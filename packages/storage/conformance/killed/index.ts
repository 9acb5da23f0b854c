/** What it takes to kill a process amid its writes, and to see what is left. For adapters whose data outlive a process. */
export { factsOf, lostOf } from './lost.ts'
export { ended, linesUntilKilled, startProgram } from './program.ts'
export { loadWithoutEnd, writeWithoutEnd } from './without-end.ts'
