export { type Cluster, findPrograms, restart, start, startCluster, stop, urlOf } from './cluster.ts'
export { query } from './query.ts'
