/**
 * Measures the storage on a server: `node bench/bench.ts [postgres://…]`. Without an address, starts a server with the
 * default settings of PostgreSQL in the folder for temporary files, and removes it afterwards.
 */
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { measureStorage } from '@poolhouse/storage/bench'
import { openPostgresStorage } from '../src/index.ts'
import { findPrograms, startCluster, urlOf } from '../test/cluster.ts'

const programs = findPrograms()
const own = process.argv[2] === undefined && programs !== undefined ? startCluster(programs, {}) : undefined
const schema = `bench_${randomUUID().slice(0, 8)}`
const url = own ? urlOf(own.cluster, schema) : `${process.argv[2] ?? ''}?options=-c%20search_path%3D${schema}`
const client = new Client({ connectionString: url })
await client.connect()
await client.query(`create schema ${schema}`)
await measureStorage(await openPostgresStorage({ url }), { reads: 10_000, settle: () => client.query('analyze') })
await client.query(`drop schema ${schema} cascade`)
await client.end()
own?.remove()
