import { pascalCase } from '../../model/naming.ts'
import { type Located, pointerSteps } from '../located.ts'

/** Sections of `components`, by the member that holds such objects elsewhere. */
const sectionsByMember: Readonly<Record<string, string>> = {
  parameters: 'parameters',
  responses: 'responses',
  headers: 'headers',
  callbacks: 'callbacks',
  links: 'links',
}

/** The components section of an object in another place. */
const sectionOf = (steps: readonly string[]): string => {
  if (steps.includes('schema') || steps[1] === 'schemas') return 'schemas'
  if (steps.at(-1) === 'requestBody') return 'requestBodies'
  return sectionsByMember[steps.at(-2) ?? ''] ?? 'schemas'
}

/** True for the pointer of a component. */
export const isComponent = (steps: readonly string[] | undefined): boolean =>
  steps?.[0] === 'components' && steps.length === 3

/** The section of `components` that an object goes to, and the name that it gets there unless it is taken. */
export const sectionAndName = ({ file, pointer }: Located): readonly [section: string, name: string] => {
  const steps = pointerSteps(pointer) ?? []
  if (isComponent(steps)) return [steps[1] ?? 'schemas', steps[2] ?? '']
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  return [sectionOf(steps), pascalCase([base, ...steps.slice(-2)].join(' ')) || 'Schema']
}
