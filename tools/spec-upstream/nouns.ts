import type { ContractFile } from './contract-files.ts'

/** Files without operations. */
const shared: ReadonlySet<string> = new Set(['openapi.yaml', 'common.yaml', 'errors.yaml'])

/** The files of nouns, such as `users.yaml`. */
export const nounFiles = (files: readonly ContractFile[]): ContractFile[] =>
  files.filter(({ name }) => !shared.has(name))

/** Words that do not identify a noun. */
const common: ReadonlySet<string> = new Set(
  'add admin associate by complete confirm create delete describe disable enable for forget from get list remove set start stop to update user verify'.split(
    ' ',
  ),
)

const words = (name: string): string[] =>
  (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [])
    .map((word) => word.toLowerCase().replace(/s$/, ''))
    .filter((word) => !common.has(word))

/** The score of an operation whose name contains the noun, such as `webauthn` in `StartWebAuthnRegistration`. */
const nameScore = (operation: string, file: string): number => {
  const noun = file.replace('.yaml', '').replaceAll('-', '').replace(/s$/, '')
  return operation.toLowerCase().includes(noun) ? noun.length / 4 : 0
}

const operationNames = ({ paths }: ContractFile): string[] => Object.keys(paths).map((path) => path.slice(1))

/**
 * The noun to which a new operation most likely belongs: the one whose operations share the rarest words with its name,
 * such as `Replica` rather than `Create`.
 *
 * @returns The name of its file; `undefined` when no noun shares a word.
 */
export const nounOf = (name: string, files: readonly ContractFile[]): string | undefined => {
  // The words after "By" describe a lookup, not the noun.
  const operation = name.replace(/By[A-Z]\w*$/, '')
  const nouns = nounFiles(files).map((file) => ({
    file: file.name,
    words: new Set([...operationNames(file).flatMap(words), ...words(file.name.replace('.yaml', ''))]),
  }))
  const scored = nouns.map(({ file, words: known }) => ({
    file,
    score: words(operation)
      .filter((word) => known.has(word))
      .reduce((sum, word) => sum + 1 / nouns.filter((noun) => noun.words.has(word)).length, nameScore(operation, file)),
  }))
  const [best] = scored.toSorted((a, b) => b.score - a.score)
  return best && best.score > 0 ? best.file : undefined
}
