/**
 * Types of an OpenAPI document: `paths`, `components` and `operations`, as openapi-fetch takes them.
 *
 * @param document A complete document: every `$ref` in it begins with `#`. It is changed: the values of its
 *   discriminators are written into its schemas.
 * @returns TypeScript source without a banner.
 * @throws {Error} When openapi-typescript rejects the document.
 */
export declare const typesOf: (document: object) => Promise<string>

/**
 * The extension of a schema that holds its type as TypeScript source, which is written instead of the type that
 * openapi-typescript would make. The schema needs a `type` of any name beside it.
 */
export declare const typeExtension: 'x-type'
