/** The extension of a schema that contains its type as TypeScript source. */
export const typeExtension = 'x-type'
