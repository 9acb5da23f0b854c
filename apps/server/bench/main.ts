import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { startServer } from '../test/support/server-process.ts'
import { prepareCosts } from './cryptography.ts'
import { help } from './help.ts'
import { thisMachine } from './machine.ts'
import type { Sample } from './measure.ts'
import { type Options, readOptions, UsageError } from './options.ts'
import { createProgress } from './progress.ts'
import { markdownOf } from './report/markdown.ts'
import type { Results, Run } from './report/results.ts'
import { textOf } from './report/text.ts'
import { runStore } from './run-store.ts'
import { figuresOf } from './summarize.ts'
import { stores } from './stores/index.ts'
import { hasWrk } from './wrk/wrk.ts'

const formats: Readonly<Record<Options['format'], (results: Results) => string>> = {
  text: textOf,
  markdown: markdownOf,
  json: (results) => `${JSON.stringify(results, null, 2)}\n`,
}

const runAll = async (options: Options): Promise<Results> => {
  const progress = createProgress(process.stderr)
  const missing = options.stores.flatMap((name) => stores[name].missing?.() ?? [])
  const there = options.stores.filter((name) => stores[name].missing?.() === undefined)
  if (there.length === 0) throw new UsageError(missing.join('\n'))
  const runs: Run[] = []
  const floors: Sample[] = []
  const floor = await startServer(new URL('floor.ts', import.meta.url))
  const costs = await prepareCosts(createNodeCryptography())
  try {
    for (const name of there) {
      progress.say(`${name}: opening`)
      const store = await stores[name].open()
      try {
        const results = await runStore(name, store, { options, floor, costs, progress })
        runs.push(...results.runs)
        floors.push(...results.floors)
      } finally {
        await store.close()
      }
    }
  } finally {
    await floor.stop()
    progress.clear()
  }
  const { seconds, rounds } = options
  const left = missing.map((sentence) => `Left out: ${sentence}`)
  return { machine: thisMachine(), seconds, rounds, floor: figuresOf(floors), runs, left }
}

const main = async (words: readonly string[]): Promise<void> => {
  const options = readOptions(words)
  if (options === 'help') return void process.stdout.write(help)
  if (!hasWrk()) throw new UsageError('pnpm bench requires wrk: on Debian, run "apt-get install wrk".')
  process.stdout.write(formats[options.format](await runAll(options)))
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\nSee pnpm bench --help.\n`)
  process.exitCode = 2
}
