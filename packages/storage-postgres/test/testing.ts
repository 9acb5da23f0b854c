export { type Cluster, findPrograms, restart, start, startCluster, stop, urlOf } from './cluster.ts'
export { deleteRows } from './delete-rows.ts'
export { connected, query } from './query.ts'
