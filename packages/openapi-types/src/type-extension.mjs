/** The extension by which a schema has its type as source. */
export const typeExtension = 'x-type'
