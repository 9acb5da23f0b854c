import { resolveRef } from '../document/resolve-ref.ts'
import { child } from '../document/located.ts'
import type { ShapeKind } from './shape-kind.ts'

/** `$ref`: a component by its name. A component that may not be initialized yet is looked up at the first parse. */
export const reference: ShapeKind<'reference'> = {
  keywords: ['$ref'],
  read: (schema, { document, report, componentName }) => {
    const at = child(schema, '$ref')
    if (typeof at.value !== 'string') report(at, '$ref must be a text', 'write #/components/schemas/Name')
    const target = typeof at.value === 'string' ? resolveRef(document, at.value, at, report) : undefined
    return target ? { kind: 'reference', component: componentName(target) } : { kind: 'unknown' }
  },
  parts: () => [],
  zod: ({ component }, { component: nameOf, isLate }) =>
    isLate(component) ? `z.lazy(() => ${nameOf(component)})` : nameOf(component),
  type: ({ component }, { component: nameOf }) => nameOf(component),
}
