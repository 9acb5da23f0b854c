import { dateOf } from './date-of.mjs'

/** `typesOf`, made of the parts of openapi-typescript in `library.mjs`. */
export const typesWith =
  (library) =>
  (document, { dates = false } = {}) => {
    const { transformSchema, resolveRef, scanDiscriminators, astToString } = library
    return astToString(
      transformSchema(document, {
        // A member with a default may be left out: nothing fills it in.
        defaultNonNullable: false,
        discriminators: scanDiscriminators(document, { silent: true }),
        injectFooter: [],
        silent: true,
        transform: dates ? (schema) => dateOf(schema, library) : undefined,
        resolve: (ref) => resolveRef(document, ref, { silent: true }),
      }),
    )
  }
