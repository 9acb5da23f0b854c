import { operations, operationNames } from './operations.ts'
import { storeNames } from './stores/names.ts'

const width = Math.max(...operationNames.map((name) => name.length))

/** The response to `--help`. */
export const help = `Usage: pnpm bench [options]

Starts a bare node:http server that responds with JSON (the floor) and Poolhouse on each store, fills the store with users, and
loads both with wrk from 16 connections of one thread. Each operation is loaded several times, the floor before and after,
and the middle one counts. On a machine that has other things to do, read floor/CPU: the processor time of the floor relative to
that of the operation changes less than the rates do.

  --store A,B        where the users are: ${storeNames.join(', ')} (default sqlite)
  --operations A,B   what to load (default all, see below)
  --users N,M        sizes of the pool; the figures of each are set beside those of the smallest (default 1000,20000)
  --seconds N        how long each load lasts (default 1)
  --rounds N         how often each operation is loaded at each size (default 3)
  --processes N      load N server processes on one store as well, each from 16 connections (default 1)
  --markdown         print the tables of docs/benchmarks.md
  --json             print everything that was measured
  -h, --help         print this

Operations:
${operationNames.map((name) => `  ${name.padEnd(width)}  ${operations[name].about}`).join('\n')}

Needs wrk (on Debian: apt-get install wrk), and for postgres the programs of a PostgreSQL server (apt-get install postgresql):
the bench starts one of its own, with the settings it comes with, and removes it. Files are in the folder for temporary ones:
set TMPDIR to measure another disk.

Examples:
  pnpm bench                                             about two minutes
  pnpm bench --operations GetUser --seconds 5            one operation, longer
  pnpm bench --store sqlite,postgres --processes 2       stores side by side, and a second process
  pnpm bench --users 1000,10000,100000,1000000           how all grows up to a million users
`
