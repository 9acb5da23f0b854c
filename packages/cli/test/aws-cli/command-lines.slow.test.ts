import { describe, expect, test } from 'vitest'
import { prepareBothPrograms } from './both-programs.ts'
import type { Case } from './case.ts'
import { configuration } from './cases/configuration.ts'
import { configurationEdges } from './cases/configuration-edges.ts'
import { corners } from './cases/corners.ts'
import { inputEdges } from './cases/input-edges.ts'
import { newer } from './cases/newer.ts'
import { optionEdges } from './cases/option-edges.ts'
import { options } from './cases/options.ts'
import { output } from './cases/output.ts'
import { outputEdges } from './cases/output-edges.ts'
import { values } from './cases/values.ts'
import { exampleCases } from './cases/examples.ts'
import { differencesBetween } from './comparable.ts'
import { differences } from './differences.ts'
import { runHere, runInAwsCli } from './run-both.ts'

// The AWS CLI takes about a third of a second for each command line.
const timeout = 600_000

const nameOf = ({ args, env, config, credentials }: Case): string =>
  [args.join(' '), ...[env, config, credentials].filter(Boolean).map((part) => JSON.stringify(part))].join(' ')

const { v1, v2, surroundings } = await prepareBothPrograms()

const python = v2?.python ?? '/usr/bin/python3'
const topics = {
  options,
  values,
  output,
  configuration,
  corners,
  'edges of options': optionEdges,
  'edges of input': inputEdges,
  'edges of output': outputEdges,
  'edges of the configuration': configurationEdges,
}

describe(`the same request, output and exit code as AWS CLI ${v2?.version}`, () => {
  test('AWS CLI 2 is installed', () => {
    expect(v2, "install Debian's awscli").toBeDefined()
  })

  test('at least 300 command lines are compared', () => {
    expect(Object.values(topics).flat().length).toBeGreaterThanOrEqual(300)
  })

  test.each(Object.entries(topics))('for %s', { timeout }, async (_, cases) => {
    const theirs = await runInAwsCli(python, cases, surroundings)
    const unexpected: string[] = []
    const parts = new Map<string, string[]>()
    for (const [index, each] of cases.entries()) {
      const aws = theirs[index]
      if (!aws) throw new Error(`The AWS CLI did not run ${nameOf(each)}.`)
      const found = differencesBetween(aws, await runHere(each, surroundings), surroundings)
      const known = differences.find(({ commands }) => commands.includes(nameOf(each)))
      parts.set(
        nameOf(each),
        found.map((difference) => difference.split(':')[0] ?? ''),
      )
      const rest = found.filter((difference) => !known?.parts.some((part) => difference.startsWith(`${part}:`)))
      if (rest.length > 0) unexpected.push(`${nameOf(each)}\n  ${rest.join('\n  ')}`)
    }
    expect(unexpected).toEqual([])
    // A difference that is gone leaves the list.
    const stale = differences.flatMap((difference) =>
      difference.commands.filter((command) => {
        const present = parts.get(command)
        return present !== undefined && difference.parts.some((part) => !present.includes(part))
      }),
    )
    if (v2?.version === '2.9.19') expect(stale).toEqual([])
  })

  test('for features of AWS CLI 1 that AWS CLI 2.9 does not have', { timeout }, async () => {
    if (!v1) {
      console.log('AWS CLI 1 is not installed (set AWS_CLI_V1_PYTHON): values from files were not compared.')
      return
    }
    const theirs = await runInAwsCli(v1.python, newer, surroundings)
    for (const [index, each] of newer.entries()) {
      const own = await runHere(each, surroundings)
      // Its exit codes are others: only whether a request is sent, and which, can be compared.
      expect(own.requests, nameOf(each)).toEqual(theirs[index]?.requests)
    }
  })

  test('the AWS CLI sends the documented requests for the examples of the help', { timeout }, async () => {
    const examples = await exampleCases()
    const theirs = await runInAwsCli(python, examples, surroundings)
    const counts = { equal: 0, older: 0 }
    for (const [index, { args, input }] of examples.entries()) {
      const { code, err = '', requests = [] } = theirs[index] ?? {}
      // Its model lacks newer operations and members.
      const isOlder = /Invalid choice|Unknown options|Unknown parameter|arguments are required/.test(err)
      if (code === 252 && isOlder) counts.older++
      else {
        expect(requests, `${args.join(' ')} ${err}`).toMatchObject([{ body: input }])
        counts.equal++
      }
    }
    console.log('examples', counts)
    expect(counts.equal).toBeGreaterThan(80)
  })

  test('every listed difference belongs to a command line', () => {
    const names = new Set(Object.values(topics).flat().map(nameOf))
    const unused = differences.flatMap(({ commands }) => commands.filter((command) => !names.has(command)))
    expect(unused).toEqual([])
  })
})
