import type { Shape } from '../model/shape.ts'

/**
 * The values of a member that identify an option of a union; none if they do not.
 *
 * @param follow Follows references.
 */
export const discriminatingValues = (
  option: Shape | undefined,
  name: string,
  follow: (shape: Shape) => Shape,
): readonly unknown[] => {
  const member = option?.kind === 'object' ? option.members.find((candidate) => candidate.name === name) : undefined
  const values = member?.required ? follow(member.shape) : undefined
  if (values?.kind === 'literal') return [values.value]
  return values?.kind === 'enum' ? values.values : []
}
