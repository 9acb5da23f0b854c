/** `typesOf`, made of the parts of openapi-typescript in `library.mjs`. */
export const typesWith =
  ({ transformSchema, resolveRef, scanDiscriminators, astToString }) =>
  (document) =>
    astToString(
      transformSchema(document, {
        defaultNonNullable: true,
        discriminators: scanDiscriminators(document, { silent: true }),
        injectFooter: [],
        silent: true,
        resolve: (ref) => resolveRef(document, ref, { silent: true }),
      }),
    )
