import type { ServiceModel } from '@poolhouse/contract'
import { contractEdits } from './contract-edits.ts'
import type { ContractFile } from './contract-files.ts'
import { editYaml } from './edit-yaml.ts'

/** The contract after an update. */
export interface UpdatedContract {
  /** Every file of the contract by name. */
  readonly texts: ReadonlyMap<string, string>
  /** Names of the files that differ. */
  readonly changed: readonly string[]
  /** Places that need manual work. */
  readonly notes: readonly string[]
}

/**
 * Writes the facts into the contract, in memory.
 *
 * @param nouns Nouns of new operations, by operation.
 */
export const updateContract = (
  files: readonly ContractFile[],
  facts: ServiceModel,
  nouns: Readonly<Record<string, string>> = {},
): UpdatedContract => {
  const { edits, notes } = contractEdits(files, facts, nouns)
  const texts = new Map(files.map(({ name, text }) => [name, editYaml(text, edits.get(name) ?? [])]))
  return { texts, notes, changed: files.filter(({ name, text }) => texts.get(name) !== text).map(({ name }) => name) }
}
