/**
 * Generates the types of an OpenAPI document for openapi-fetch: `paths`, `components` and `operations`.
 *
 * @param document A complete document: every `$ref` in it begins with `#`. It is modified: the values of its
 *   discriminators are added to its schemas.
 * @param options.discriminators `false` to skip discriminators, which visits every value twice. Only for documents
 *   whose schemas all contain their types as source.
 * @returns TypeScript source without a banner.
 * @throws {Error} When openapi-typescript rejects the document.
 */
export declare const typesOf: (document: object, options?: { readonly discriminators?: boolean }) => Promise<string>

/**
 * The extension of a schema that contains its type as TypeScript source. It replaces the type that openapi-typescript
 * would generate. The schema also needs a `type`, with any value.
 */
export declare const typeExtension: 'x-type'
