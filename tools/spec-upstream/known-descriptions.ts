import { at, type ContractFile, nameOfRef } from './contract-files.ts'

/** Finds the description that the contract already has for members with a name and a shape. */
export type KnownDescription = (member: string, shape: string | undefined) => string | undefined

/**
 * Suggests the description of a new member: the one that most members of the same name and shape have, such as
 * `UserPoolId`. If no description has a majority, it must be written by hand.
 */
export const knownDescriptions = (files: readonly ContractFile[]): KnownDescription => {
  const known = new Map<string, string[]>()
  const keyOf = (member: string, shape: string | undefined): string => `${member} ${shape}`
  for (const { schemas } of files) {
    for (const schema of Object.values(schemas)) {
      for (const [member, property] of Object.entries(schema['properties'] ?? {})) {
        const description = at(property, 'description')
        if (typeof description !== 'string') continue
        const key = keyOf(member, nameOfRef(property))
        known.set(key, [...(known.get(key) ?? []), description])
      }
    }
  }
  return (member, shape) => {
    const all = known.get(keyOf(member, shape)) ?? []
    return all.find((description) => 2 * all.filter((other) => other === description).length > all.length)
  }
}
