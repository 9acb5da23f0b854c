import type { ServiceModel } from '@poolhouse/contract'
import { UnusableInput } from '@poolhouse/spec-diff/command'
import type { ContractFile } from './contract-files.ts'
import { reachableShapes } from './merge-facts.ts'
import { nounOf as likelyNoun, nounFiles } from './nouns.ts'

/** The files of existing and new shapes and operations in the contract. */
export interface ShapePlaces {
  /** The file of a shape. */
  readonly fileOf: (shape: string) => string
  /** The file of an operation. */
  readonly nounOf: (operation: string) => string
  /** A reference to a shape, relative to a file. */
  readonly ref: (shape: string, file: string) => string
}

/**
 * Finds the files. A new shape belongs to the only noun whose operations use it; errors belong to `errors.yaml`, and
 * shapes of several nouns to `common.yaml`.
 *
 * @param nouns Nouns of new operations, by operation, which override the guessed ones.
 * @throws UnusableInput if a new operation has no likely noun, or a noun has no file.
 */
export const shapePlaces = (
  files: readonly ContractFile[],
  facts: ServiceModel,
  nouns: Readonly<Record<string, string>>,
): ShapePlaces => {
  const known = new Map(files.flatMap(({ name, schemas }) => Object.keys(schemas).map((shape) => [shape, name])))
  const names = nounFiles(files).map(({ name }) => name)

  const nounOf = (operation: string): string => placed.get(operation) ?? ''

  const placeOf = (operation: string): string | undefined => {
    const existing = nounFiles(files).find(({ paths }) => paths[`/${operation}`] !== undefined)?.name
    const requestedNoun = nouns[operation]
    const noun = existing ?? (requestedNoun === undefined ? likelyNoun(operation, files) : `${requestedNoun}.yaml`)
    return noun !== undefined && names.includes(noun) ? noun : undefined
  }
  const placed = new Map(Object.keys(facts.operations).map((operation) => [operation, placeOf(operation)]))
  const unassigned = [...placed].filter(([, noun]) => noun === undefined).map(([operation]) => operation)
  if (unassigned.length > 0)
    throw new UnusableInput(
      `choose a noun for ${unassigned.map((operation) => `--noun ${operation}=<noun>`).join(' ')}, out of ${names
        .map((name) => name.replace('.yaml', ''))
        .join(', ')}`,
    )

  const users = new Map<string, Set<string>>()
  for (const [name, operation] of Object.entries(facts.operations)) {
    const noun = nounOf(name)
    for (const shape of reachableShapes({ operations: { [name]: operation }, shapes: facts.shapes }))
      users.set(shape, (users.get(shape) ?? new Set()).add(noun))
  }

  const fileOf = (shape: string): string => {
    const existing = known.get(shape)
    if (existing !== undefined) return existing
    if (facts.shapes[shape]?.fault !== undefined) return 'errors.yaml'
    const [only, ...others] = users.get(shape) ?? []
    return only !== undefined && others.length === 0 ? only : 'common.yaml'
  }
  return {
    fileOf,
    nounOf,
    ref: (shape, file) => `${fileOf(shape) === file ? '' : fileOf(shape)}#/components/schemas/${shape}`,
  }
}
