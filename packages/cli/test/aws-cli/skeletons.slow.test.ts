import { describe, expect, test } from 'vitest'
import { memberOptions } from '../../src/command-line/operation-options.ts'
import { commands, tables } from '../../src/generated/index.ts'
import { prepareBothPrograms } from './both-programs.ts'
import type { Case, Outcome } from './case.ts'
import { runHere, runInAwsCli } from './run-both.ts'
import { sampleValue } from './sample-value.ts'
import { withoutNewer } from './without-newer.ts'

const timeout = 600_000

type Kind = 'input' | 'yaml-input' | 'output'

const { v1, v2, surroundings } = await prepareBothPrograms()

/** Options with sample values for the required members, which a skeleton of the output needs. */
const requiredOptions = async (command: string): Promise<string[]> => {
  const [name = '', noun = ''] = commands[command] ?? []
  const loaded = await tables[noun]?.()
  const operation = loaded?.table.operations[name]
  if (!loaded || !operation) return []
  return memberOptions(operation, loaded.table)
    .filter(({ required }) => required)
    .flatMap(({ name: option, member }) => [option, sampleValue(member, operation, loaded.table)])
}

const casesOf = async (kind: Kind): Promise<Case[]> =>
  Promise.all(
    Object.keys(commands).map(async (command) => ({
      args: [command, '--generate-cli-skeleton', kind, ...(kind === 'output' ? await requiredOptions(command) : [])],
    })),
  )

/** The comments of YAML without the descriptions, which each program has in its own words. */
const withoutWords = (yaml: string): string =>
  yaml.replaceAll(
    /# (\[REQUIRED\] )?.*?( Valid values are: .*)?$/gm,
    (_, required = '', valid = '') => `# ${required}${valid}`,
  )

const isUnknown = ({ code, err }: Outcome): boolean => code !== 0 && err.includes('Invalid choice')

/** Why the skeletons of an operation are not byte for byte the same, or that they are. */
const compare = (kind: Kind, aws: Outcome, own: Outcome, isRandom: boolean): string => {
  if (isUnknown(aws)) return 'the AWS CLI does not know the operation'
  const [theirs, ours] = kind === 'yaml-input' ? [withoutWords(aws.out), withoutWords(own.out)] : [aws.out, own.out]
  if (theirs === ours) return 'equal'
  if (kind === 'output' && aws.err.includes('Parameter validation failed')) {
    return 'the AWS CLI rejects its own sample, whose values are shorter or smaller than its model allows'
  }
  if (kind === 'output' && aws.err.includes('the following arguments are required')) {
    return 'the AWS CLI requires a member that has become optional'
  }
  if (withoutNewer(kind, theirs, ours, isRandom)) {
    return isRandom
      ? 'members newer than its model, or enum values, which it draws at random'
      : 'members newer than its model'
  }
  return `different:\n${theirs}\nhere:\n${ours}`
}

const compareAll = async (python: string, kind: Kind, isRandom = false): Promise<Record<string, number>> => {
  const cases = await casesOf(kind)
  const theirs = await runInAwsCli(python, cases, surroundings)
  const counts: Record<string, number> = {}
  for (const [index, each] of cases.entries()) {
    const aws = theirs[index]
    if (!aws) throw new Error(`The AWS CLI did not run ${each.args.join(' ')}.`)
    const own = await runHere(each, surroundings)
    expect(own.code, `${each.args.join(' ')}: ${own.err}`).toBe(0)
    const result = compare(kind, aws, own, isRandom)
    expect(result, each.args.join(' ')).not.toMatch(/^different/)
    counts[result] = (counts[result] ?? 0) + 1
  }
  return counts
}

describe('skeletons', () => {
  test.each(['input', 'yaml-input', 'output'] as const)(
    `print %s like AWS CLI ${v2?.version}`,
    { timeout },
    async (kind) => {
      const counts = await compareAll(v2?.python ?? '/usr/bin/python3', kind)
      console.log(kind, counts)
      expect(counts['equal']).toBeGreaterThan(kind === 'output' ? 50 : 70)
    },
  )

  test('print input and output like AWS CLI 1', { timeout }, async () => {
    // Version 1 is not a Debian package. Its newer model is compared wherever it is installed.
    if (!v1) {
      console.log('AWS CLI 1 is not installed (set AWS_CLI_V1_PYTHON): only version 2 was compared.')
      return
    }
    for (const kind of ['input', 'output'] as const) {
      const counts = await compareAll(v1.python, kind, true)
      console.log(v1.version, kind, counts)
      expect(counts['equal']).toBeGreaterThan(50)
    }
  })
})
