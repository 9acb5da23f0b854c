import { operations, operationNames } from './operations.ts'
import { storeNames } from './stores/names.ts'

const width = Math.max(...operationNames.map((name) => name.length))

/** The response to `--help`. */
export const help = `Usage: pnpm bench [options]

Starts a bare node:http server that responds with JSON (the floor) and Poolhouse on each store, fills the store with users, and
loads both with wrk from 16 connections of one thread. Measures each operation several times, with the floor before and after,
and prints the median. On a machine with other load, use floor/CPU: the CPU time of the floor divided by that of the operation
varies less than the rates.

  --store A,B        stores: ${storeNames.join(', ')} (default sqlite)
  --operations A,B   operations (default all, see below)
  --users N,M        sizes of the pool, each compared with the smallest (default 1000,20000)
  --seconds N        duration of each load (default 1)
  --rounds N         number of loads of each operation at each size (default 3)
  --processes N      also load N server processes on one store, each from 16 connections (default 1)
  --markdown         print the tables of docs/benchmarks.md
  --json             print all measurements
  -h, --help         print this

Operations:
${operationNames.map((name) => `  ${name.padEnd(width)}  ${operations[name].about}`).join('\n')}

Requires wrk (on Debian: apt-get install wrk), and for postgres the programs of a PostgreSQL server (apt-get install postgresql).
The benchmark starts its own PostgreSQL server with the default settings, and removes it. Files are in the folder for temporary
files: set TMPDIR to measure another disk.

Examples:
  pnpm bench                                             about two minutes
  pnpm bench --operations GetUser --seconds 5            one operation, longer
  pnpm bench --store sqlite,postgres --processes 2       compare two stores, with one and two processes
  pnpm bench --users 1000,10000,100000,1000000           compare pools of up to a million users
`
