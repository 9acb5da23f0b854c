import { pascalCase } from '../../model/naming.ts'
import { type Located, pointerSteps } from '../located.ts'

/** Members that hold objects of a section of `components`, by name or in a list. */
const sections: ReadonlySet<string | undefined> = new Set([
  'parameters',
  'responses',
  'headers',
  'requestBodies',
  'examples',
  'callbacks',
  'links',
])

/** The components section of an object in a place; `undefined` if only schemas stand there. */
const sectionOf = (steps: readonly string[]): string | undefined => {
  const holder = steps.at(-2)
  if (steps.includes('schema') || steps[1] === 'schemas' || holder === 'properties') return undefined
  if (steps.at(-1) === 'requestBody') return 'requestBodies'
  return sections.has(holder) ? holder : undefined
}

/** True for the pointer of a component. */
export const isComponent = (steps: readonly string[] | undefined): boolean =>
  steps?.[0] === 'components' && steps.length === 3

/**
 * The section of `components` that an object goes to, and the name that it gets there unless it is taken.
 *
 * @param reference The place of the reference to it, which determines its kind where its own place does not.
 */
export const sectionAndName = (
  { file, pointer }: Located,
  reference?: Located,
): readonly [section: string, name: string] => {
  const steps = pointerSteps(pointer) ?? []
  if (isComponent(steps)) return [steps[1] ?? 'schemas', steps[2] ?? '']
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  const section = sectionOf(steps) ?? sectionOf(pointerSteps(reference?.pointer ?? '') ?? []) ?? 'schemas'
  return [section, pascalCase([base, ...steps.slice(-2)].join(' ')) || 'Schema']
}
