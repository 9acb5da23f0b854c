import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { pairsByClass } from '../test/pairs/index.ts'
import { filesOf } from '../test/pairs/load.ts'
import type { Pair, Source } from '../test/pairs/pair.ts'
import { measure, type Run } from './measure.ts'
import { type Tool, tools } from './tools.ts'

/**
 * Judges pairs of documents with every tool, measures each on two large documents, and prints a Markdown table. The
 * tools are installed from the npm registry into a temporary folder.
 */
const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '5' },
    runs: { type: 'string', default: '3' },
    tool: { type: 'string' },
    folder: { type: 'string', default: join(tmpdir(), 'spec-diff-side-by-side') },
    wrong: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(`Usage: pnpm --filter @poolhouse/spec-diff side-by-side [options]

  --every <number>   judge every nth pair (default 5; 1 for all)
  --runs <number>    runs on the large documents, of which the least figures are shown (default 3)
  --tool <text>      only the tools whose name contains the text
  --folder <path>    where tools and documents are kept (default: a folder below the temporary one)
  --wrong            print every pair that a tool judges wrongly`)
  process.exit()
}

const large = { '@octokit/openapi': '23.0.2' }

const install = (packages: Tool['packages'], overrides: Tool['overrides'] = {}): string => {
  const [name = ''] = Object.keys(packages)
  const folder = join(values.folder, 'tools', name.replaceAll(/[^a-z]+/g, '-'))
  if (existsSync(join(folder, 'node_modules')) || Object.keys(packages).length === 0) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages, overrides }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' })
  return folder
}

const write = (folder: string, source: Source): string => {
  const texts = filesOf(source)
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const [root = ''] = texts.keys()
  return join(folder, root)
}

const pairs = Object.entries(pairsByClass)
  .flatMap(([kind, list]) => list.map((pair): Pair => ({ ...pair, name: `${kind}: ${pair.name}` })))
  .filter((_, index) => index % Number(values.every) === 0)
  .map((pair, index) => ({
    ...pair,
    base: write(join(values.folder, 'pairs', String(index), 'base'), pair.base),
    revision: write(join(values.folder, 'pairs', String(index), 'revision'), pair.revision),
  }))

const documents = install(large)
const [before, after] = ['3.18', '3.19'].map((version) =>
  join(documents, 'node_modules/@octokit/openapi/generated', `ghes-${version}.json`),
)

const total = (isBreaking: boolean): number => pairs.filter((pair) => pair.isBreaking === isBreaking).length

console.log(`| tool | breaking, of ${total(true)} | harmless, of ${total(false)} | errors | time | CPU | memory |`)
console.log('| ---- | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const tool of tools.filter(({ name }) => name.includes(values.tool ?? ''))) {
  const folder = install(tool.packages, tool.overrides)
  const count = { breaking: 0, harmless: 0, error: 0 }
  for (const { name, base, revision, isBreaking } of pairs) {
    const response = tool.response(await measure(tool.command(folder, base, revision), dirname(base)))
    if (response === 'error' || (response === 'breaking') === isBreaking) count[response]++
    if (values.wrong && (response === 'breaking') !== isBreaking) console.error(`${tool.name}: ${response}: ${name}`)
  }
  const runs: Run[] = []
  for (let run = 0; run < Number(values.runs); run++)
    runs.push(await measure(tool.command(folder, before ?? '', after ?? ''), values.folder))
  const isDone = runs.every((run) => tool.response(run) !== 'error')
  const least = (name: 'wall' | 'cpu' | 'memory'): number => Math.min(...runs.map((run) => run[name]))
  console.log(
    `| ${tool.name} | ${count.breaking} | ${count.harmless} | ${count.error} | ${
      isDone
        ? `${least('wall').toFixed(2)} s | ${least('cpu').toFixed(2)} s | ${Math.round(least('memory'))} MiB`
        : 'fails | | '
    } |`,
  )
}
