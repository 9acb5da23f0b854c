/** What makes the types, with versions: equal text means equal output for equal input. */
export declare const typesMaker: string

/**
 * Types of an OpenAPI document: `paths`, `components` and `operations`, as openapi-fetch takes them.
 *
 * @param document A complete document: every `$ref` in it begins with `#`. It is not changed.
 * @returns TypeScript source without a banner.
 */
export declare const typesOf: (document: object) => Promise<string>
