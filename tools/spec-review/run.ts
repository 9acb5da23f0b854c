import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  type Comparison,
  type Environment,
  type Format,
  formats,
  reviewDocuments,
  UnusableInput,
  verdict,
} from '@poolhouse/spec-diff/command'
import { Command, CommanderError } from 'commander'
import { type Base, lastChangeset, mergeBase } from './bases.ts'
import { changesetText, withBumps } from './changesets.ts'
import { changesetsSince, contractPackages, uncovered } from './coverage.ts'
import { changedFiles, type Git, gitIn } from './git.ts'
import { changelogSentence } from './sentence.ts'

const contract = 'spec/openapi.yaml'

const help = `
Compares the contract in spec/ with the one on main and shows the review: the changes, the clients they break, and the bump.
Each change of the contract needs a changeset with that bump for ${contractPackages.join(', ')}.

  pnpm spec:review             shows the review, and whether a changeset covers it
  pnpm spec:review --write     also writes the changeset, or raises the bumps of the existing one
  pnpm spec:review --check     only checks, like "pnpm check" and CI
  pnpm spec:review --format html --output review.html

Two commits are compared with the contract in the working folder:
  - the merge base with main (main or origin/main; --base names another branch). On main that is HEAD.
  - the last commit that added, edited or released a changeset of ${contractPackages[0]}: changes after it need another
    changeset. This also works in a fresh clone of main.

Exit status: 0 covered or unchanged, 1 a changeset is missing or its bump is too small, 2 the contract cannot be read.`

interface Flags {
  readonly base?: string
  readonly write: boolean
  readonly check: boolean
  readonly format: Format
  readonly output?: string
}

/** The review against a commit; `undefined` if the contract is unchanged, or the commit has no contract. */
const reviewSince = async ({ commit }: Base, git: Git, environment: Environment): Promise<Comparison | undefined> => {
  if (changedFiles(git, commit, 'spec').length === 0) return undefined
  if (git('cat-file', '-e', `${commit}:${contract}`) === undefined) return undefined
  return reviewDocuments({ base: `git:${commit}:${contract}`, revision: contract }, environment)
}

/** Writes a changeset for a review, or raises the bumps of an existing one that names every package of the contract. */
const writeChangeset = ({ review, changes }: Comparison, base: Base, git: Git, root: string): string => {
  if (review.bump === 'none') throw new Error('nothing to write a changeset for')
  const existing = changesetsSince(git, base.commit, root).find(({ bumps }) =>
    contractPackages.every((name) => Object.hasOwn(bumps, name)),
  )
  const text = changelogSentence(changes)
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const file = existing?.file ?? `.changeset/contract-${digest}.md`
  const changeset = withBumps(existing ?? { bumps: {}, text }, contractPackages, review.bump)
  writeFileSync(join(root, file), changesetText(changeset))
  return file
}

const show = (comparison: Comparison | undefined, base: Base, flags: Flags, environment: Environment): void => {
  const { out, err, folder, color } = environment
  if (comparison === undefined) {
    if (flags.output === undefined) out(`The contract is the same as on ${base.name}.\n`)
    return
  }
  const report = formats[flags.format](comparison.review, { color: color && flags.output === undefined })
  if (flags.output === undefined) {
    out(report)
    return
  }
  const path = resolve(folder, flags.output)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, report)
  err(`review written to ${flags.output}`)
}

const review = async (flags: Flags, environment: Environment): Promise<number> => {
  const { folder, err } = environment
  const git = gitIn(folder)
  const main = mergeBase(git, flags.base)
  if (main === undefined) {
    err(
      flags.base === undefined
        ? 'this repository has neither main nor origin/main; fetch it (git fetch origin main), or name another with --base'
        : `the revision ${flags.base} does not exist here, or has no common ancestor with this branch; fetch it, or name another`,
    )
    return 2
  }
  const sinceMain = await reviewSince(main, git, environment)
  environment.progress?.('')
  if (!flags.check) show(sinceMain, main, flags, environment)
  const covered = lastChangeset(git, contractPackages[0])
  if (git('rev-parse', '--is-shallow-repository') === 'true')
    err(
      'this is a shallow clone, so changes before its first commit are ignored; fetch the history (git fetch --unshallow)',
    )

  let status = 0
  const bases = [main, ...(covered && covered.commit !== main.commit ? [covered] : [])]
  for (const base of bases) {
    const comparison = base === main ? sinceMain : await reviewSince(base, git, environment)
    if (comparison === undefined || comparison.review.bump === 'none') continue
    const { bump } = comparison.review
    const missing = uncovered(bump, changesetsSince(git, base.commit, folder))
    if (missing.length === 0) continue
    if (!flags.check && base !== main) show(comparison, base, flags, environment)
    if (flags.write) {
      err(
        `changeset written: ${writeChangeset(comparison, base, git, folder)}; rewrite its sentence for users of the API`,
      )
      continue
    }
    const packages = missing.map(({ name, bump: existing }) => `${name} (has ${existing})`).join(', ')
    err(`The contract changed since ${base.name}, and no changeset since then has the bump ${bump} for ${packages}.`)
    err(`${bump}: ${verdict(comparison.review)}`)
    err('"pnpm spec:review" shows the changes, and "pnpm spec:review --write" writes the changeset.')
    status = 1
    break
  }
  const stale = sinceMain?.review.staleEntries ?? []
  for (const entry of stale) err(entry)
  return stale.length > 0 ? 1 : status
}

/**
 * Runs `pnpm spec:review`.
 *
 * @returns The exit status.
 */
export const runReview = async (parameters: readonly string[], environment: Environment): Promise<number> => {
  const { out, err } = environment
  let status = 0
  const command = new Command('pnpm spec:review')
    .description('Reviews the changes of the API contract.')
    .option('--base <revision>', 'compare with the merge base with this revision instead of main')
    .option('--write', 'write the changeset', false)
    .option('--check', 'print only missing changesets', false)
    .option('--format <format>', Object.keys(formats).join(', '), 'text')
    .option('--output <file>', 'write the review to a file')
    .addHelpText('after', help)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: (text) => err(text.trimEnd()) })
    .action(async (flags: Flags) => {
      if (!Object.hasOwn(formats, flags.format))
        throw new CommanderError(2, 'usage', `--format must be ${Object.keys(formats).join(', ')}`)
      status = await review(flags, environment)
    })
  try {
    await command.parseAsync([...parameters], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'usage') err(error.message)
      return error.exitCode === 0 ? 0 : 2
    }
    if (!(error instanceof UnusableInput)) throw error
    err(error.message)
    return 2
  }
  return status
}
