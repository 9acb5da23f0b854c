import { buildWorker } from '../build/worker.ts'

/** The tests that call a Worker call what would be deployed. */
export default buildWorker
