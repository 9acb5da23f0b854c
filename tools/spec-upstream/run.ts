import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { model as known, type ServiceModel } from '@poolhouse/contract'
import {
  type Environment,
  type Format,
  formats,
  loadInput,
  readDocument,
  reviewLoaded,
  UnusableInput,
} from '@poolhouse/spec-diff/command'
import { Command, CommanderError } from 'commander'
import { type UpdatedContract, updateContract } from './apply-update.ts'
import { readContract } from './contract-files.ts'
import { factsText } from './facts-text.ts'
import { mergeFacts } from './merge-facts.ts'
import { readModel, type UpstreamModel } from './read-model.ts'

const contract = 'spec/openapi.yaml'
const factsFile = 'packages/contract/src/service-model.json'

const help = `
Compares a model of the service with the contract and shows the review: new operations, members, constraints and errors.
The model is a service-2.json of botocore (also .json.gz) or a JSON AST of Smithy, such as

  /usr/lib/python3/dist-packages/botocore/data/cognito-idp/2016-04-18/service-2.json
  https://github.com/aws/api-models-aws, models/cognito-identity-provider (download the file first)

--apply writes the facts into spec/*.yaml and ${factsFile}, and keeps our descriptions. Facts that upstream no longer has stay,
unless --remove is given. Text that must be written by hand begins with TODO, and a test of the contract finds it.

  pnpm spec:upstream service-2.json                        shows the review
  pnpm spec:upstream service-2.json --apply                writes additions and changes
  pnpm spec:upstream service-2.json --apply --noun ListKeys=clients

Exit status: 0 done, 2 the model or the contract cannot be read.`

interface Flags {
  readonly apply: boolean
  readonly remove: boolean
  readonly noun: Readonly<Record<string, string>>
  readonly format: string
  readonly output?: string
}

const isFormat = (name: string): name is Format => Object.hasOwn(formats, name)

const readNoun = (text: string, nouns: Readonly<Record<string, string>>): Record<string, string> => {
  const [operation, noun] = text.split('=')
  if (!operation || !noun) throw new CommanderError(2, 'usage', 'error: --noun must be <operation>=<noun>')
  return { ...nouns, [operation]: noun }
}

const upstreamModel = (name: string, folder: string): UpstreamModel => {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(resolve(folder, name))
  } catch (error) {
    throw new UnusableInput(`${name}: this file cannot be read: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    })
  }
  try {
    return readModel(name, bytes)
  } catch (error) {
    throw new UnusableInput(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

const write = (root: string, { texts, changed }: UpdatedContract, facts: ServiceModel): void => {
  for (const name of changed) writeFileSync(join(root, 'spec', name), texts.get(name) ?? '')
  writeFileSync(join(root, factsFile), factsText(facts))
}

const showReview = async (
  name: string,
  revised: UpdatedContract,
  { format, output }: { readonly format: Format; readonly output?: string },
  environment: Environment,
): Promise<void> => {
  const { out, err, folder, color, progress } = environment
  const read = (path: string): string | undefined => revised.texts.get(path.replace(/^spec\//, ''))
  const documents = {
    base: { name: contract, document: await loadInput(contract, environment) },
    revision: { name, document: readDocument(name, { root: contract, read }, err) },
  }
  const { review } = reviewLoaded(documents, {}, environment)
  const report = formats[format](review, { color: color && output === undefined })
  progress?.('')
  if (output === undefined) {
    out(report)
    return
  }
  const path = resolve(folder, output)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, report)
  err(`review written to ${output}`)
}

const upstream = async (name: string, flags: Flags, environment: Environment): Promise<void> => {
  const { folder, out, err, progress } = environment
  const { format, output, noun } = flags
  if (!isFormat(format))
    throw new CommanderError(2, 'usage', `error: --format must be ${Object.keys(formats).join(', ')}`)
  const model = upstreamModel(name, folder)
  const files = readContract(join(folder, 'spec'))
  progress?.('comparing the facts')
  const update = (remove: boolean) => {
    const facts = mergeFacts(known, model, { remove })
    return { facts, contract: updateContract(files, facts, noun) }
  }
  const complete = update(true)
  await showReview(name, complete.contract, { format, ...(output !== undefined && { output }) }, environment)
  if (!flags.apply) return
  const applied = flags.remove ? complete : update(false)
  write(folder, applied.contract, applied.facts)
  const { changed, notes } = applied.contract
  out(
    changed.length === 0
      ? 'The contract already has every fact.\n'
      : `Written: ${changed.map((file) => `spec/${file}`).join(', ')}\n`,
  )
  for (const note of notes) err(`to do: ${note}`)
  if (changed.length > 0) out('Next: pnpm generate, pnpm test --project contract, pnpm spec:review --write\n')
}

/**
 * Runs `pnpm spec:upstream`.
 *
 * @returns The exit status.
 */
export const runUpstream = async (parameters: readonly string[], environment: Environment): Promise<number> => {
  const { out, err } = environment
  const command = new Command('pnpm spec:upstream')
    .description('Compares a newer model of the service with the contract, and can import its facts.')
    .argument('<model>', 'the model')
    .option('--apply', 'write the facts into the contract', false)
    .option('--remove', 'with --apply, also remove facts that upstream no longer has', false)
    .option('--noun <operation=noun>', 'the noun of a new operation; can be repeated', readNoun, {})
    .option('--format <format>', Object.keys(formats).join(', '), 'text')
    .option('--output <file>', 'write the review to a file')
    .addHelpText('after', help)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: (text) => err(text.trimEnd()) })
    .action((name: string, flags: Flags) => upstream(name, flags, environment))
  try {
    await command.parseAsync([...parameters], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'usage') err(error.message)
      return error.exitCode === 0 ? 0 : 2
    }
    if (!(error instanceof UnusableInput)) throw error
    err(error.message)
    return 2
  }
}
