/**
 * Types of an OpenAPI document: `paths`, `components` and `operations`, as openapi-fetch takes them.
 *
 * @param document A complete document: every `$ref` in it begins with `#`. It is used up: the values of its
 *   discriminators are written into its schemas.
 * @returns TypeScript source without a banner.
 * @throws {Error} When openapi-typescript does not take the document.
 */
export declare const typesOf: (document: object, options?: TypesOptions) => Promise<string>

/** What can be said of the types. */
export interface TypesOptions {
  /** True to have a `Date` for a text of the format `date-time`, where neither values are listed nor other types. */
  readonly dates?: boolean
}
