import { typeExtension } from './type-extension.mjs'

/** Creates `typesOf` from the parts of openapi-typescript in `library.mjs`. */
export const typesWith =
  ({ transformSchema, resolveRef, scanDiscriminators, astToString }) =>
  (document, { discriminators = true } = {}) => {
    const types = transformSchema(document, {
      // Members with a default stay optional, because no code adds the default.
      defaultNonNullable: false,
      discriminators: discriminators
        ? scanDiscriminators(document, { silent: true })
        : { objects: {}, refsHandled: [] },
      injectFooter: [],
      silent: true,
      transform: ({ [typeExtension]: code }) => (code === undefined ? undefined : { kind: 'UnionType', code }),
      resolve: (ref) => resolveRef(document, ref, { silent: true }),
    })
    return astToString(types)
  }
