import { followed } from '../../model/followed.ts'
import { changes } from '../../shapes/changes.ts'
import { holdsDate } from '../../shapes/holds-date.ts'
import { referencesOf, typeOf, zodOf } from '../../shapes/index.ts'
import type { Emitting } from '../../shapes/shape-kind.ts'
import { importsBetween } from '../part-imports.ts'
import type { ImportList } from '../../source/module.ts'
import { type Part, spellingOf } from '../../options.ts'
import type { PartInput } from '../artefact.ts'
import { runtimeNames } from './runtime.ts'

/** The module that shapes are emitted into. */
export interface EmittingPlace {
  readonly input: PartInput
  readonly imports: ImportList
  /** The part that the module belongs to. */
  readonly part: Part
  /** The name of a module of schemas, which does not import its own components; absent for other modules. */
  readonly module?: string
  /** True for components that may not be initialized yet. Default: all are initialized. */
  readonly isLate?: (component: string) => boolean
}

/** Emits shapes into a module, and adds the imports that they need. */
export const emittingInto = ({ input, imports, part, module, isLate = () => false }: EmittingPlace): Emitting => {
  const { model, options, runtime } = input
  const specifier = importsBetween(part, 'schemas', options.outputs)
  const support = runtimeNames(imports, specifier, runtime)
  const componentName = (name: string): string => {
    const home = model.components.get(name)?.module ?? module
    return home === module || home === undefined ? name : imports.take(specifier(home), name)
  }
  const emittingWhere = (late: (name: string) => boolean): Emitting => {
    const emitting: Emitting = {
      zod: (shape) => zodOf(shape, emitting),
      type: (shape) => typeOf(shape, emitting),
      component: componentName,
      isLate: late,
      isOpaque: (name) => (model.components.get(name)?.cycle.size ?? 0) > 0,
      leadsLate: (shape) => referencesOf(shape).some(late),
      later: () => emittingWhere(() => false),
      support,
      spelling: spellingOf(options),
      rules: {
        support,
        rule: (name) => imports.takeFrom(specifier('rules'), 'rules', name),
      },
      holdsDate: (shape) => holdsDate(shape, emitting.follow),
      changes: (shape) => changes(shape, emitting.follow),
      follow: (shape) => followed(shape, model.components),
    }
    return emitting
  }
  return emittingWhere(isLate)
}
