import { circleOf } from './circles.mjs'
import { dateOf } from './date-of.mjs'
import { requiredOfObjects } from './required.mjs'

/** `typesOf`, made of the parts of openapi-typescript in `library.mjs`. */
export const typesWith =
  (library) =>
  (document, { dates = false } = {}) => {
    const { transformSchema, resolveRef, scanDiscriminators, astToString } = library
    const circle = circleOf(document, library)
    const types = transformSchema(document, {
      // A member with a default may be left out: nothing fills it in.
      defaultNonNullable: false,
      discriminators: scanDiscriminators(document, { silent: true }),
      injectFooter: [],
      silent: true,
      transform: (schema, options) => circle(schema, options) ?? (dates ? dateOf(schema, library) : undefined),
      resolve: (ref) => resolveRef(document, ref, { silent: true }),
    })
    return requiredOfObjects(astToString(types), document)
  }
