import { componentAt } from '../model/component-name.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import { child } from '../document/located.ts'
import type { ShapeKind } from './shape-kind.ts'

/** `$ref`: a component by its name. Where the component may not be there yet, it is looked up at the first parse. */
export const reference: ShapeKind<'reference'> = {
  keywords: ['$ref'],
  read: (schema, { document, report }) => {
    const at = child(schema, '$ref')
    const nothing = { kind: 'reference', component: '' } as const
    if (typeof at.value !== 'string') {
      report(at, '$ref must be a text', 'write #/components/schemas/Name')
      return nothing
    }
    const target = resolveRef(document, at.value, at, report)
    if (!target) return nothing
    const component = componentAt(target)
    if (component === undefined) {
      report(at, `$ref ${at.value} points to a schema without a name`, 'move that schema under components/schemas')
    }
    return { kind: 'reference', component: component ?? '' }
  },
  parts: () => [],
  zod: ({ component }, { component: nameOf, isLate }) =>
    isLate(component) ? `z.lazy(() => ${nameOf(component)})` : nameOf(component),
  type: ({ component }, { component: nameOf }) => nameOf(component),
}
