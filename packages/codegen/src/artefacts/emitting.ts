import { followed } from '../model/followed.ts'
import type { Model } from '../model/model.ts'
import { holdsDate } from '../shapes/holds-date.ts'
import { referencesOf, typeOf, zodOf } from '../shapes/index.ts'
import type { Emitting } from '../shapes/shape-kind.ts'
import type { ImportList } from '../source/module.ts'

/** Where shapes are written out. */
export interface EmittingPlace {
  readonly model: Model
  readonly imports: ImportList
  /** The folder of the schemas, seen from the module. */
  readonly folder: string
  /** How a module of components is imported. Default: as a file of the folder. */
  readonly specifierOf?: (module: string) => string
  /** The module, when it is one of schemas: its own components are at hand there. */
  readonly module?: string
  /** True when a component may not be there yet. Default: all are. */
  readonly isLate?: (component: string) => boolean
}

/** Emitting into a module that imports what it names. */
export const emittingInto = ({
  model,
  imports,
  folder,
  specifierOf = (name) => `${folder}/${name}.ts`,
  module,
  isLate = () => false,
}: EmittingPlace): Emitting => {
  const componentName = (name: string): string => {
    const home = model.components.get(name)?.module ?? module
    return home === module || home === undefined ? name : imports.take(specifierOf(home), name)
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
      support: (name) => imports.take(specifierOf('support'), name),
      rules: {
        support: (name) => imports.takeFrom(specifierOf('support'), 'is', name),
        rule: (name) => imports.takeFrom(specifierOf('rules'), 'rules', name),
      },
      holdsDate: (shape) => holdsDate(shape, emitting.follow),
      follow: (shape) => followed(shape, model.components),
    }
    return emitting
  }
  return emittingWhere(isLate)
}
