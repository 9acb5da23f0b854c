/**
 * Types of an OpenAPI document: `paths`, `components` and `operations`, as openapi-fetch takes them.
 *
 * @param document A complete document: every `$ref` in it begins with `#`. It is changed: the values of its
 *   discriminators are written into its schemas.
 * @param options.discriminators `false` for a document whose schemas all have their types as source. Looking for
 *   discriminators visits every value twice.
 * @returns TypeScript source without a banner.
 * @throws {Error} When openapi-typescript rejects the document.
 */
export declare const typesOf: (document: object, options?: { readonly discriminators?: boolean }) => Promise<string>

/**
 * The extension of a schema that holds its type as TypeScript source, which is written instead of the type that
 * openapi-typescript would make. The schema needs a `type` of any name beside it.
 */
export declare const typeExtension: 'x-type'
