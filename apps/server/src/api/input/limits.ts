/** Maximum size of a request body, in bytes. The longest input of the contract is a logo image of 2 MB in base64. */
export const bodyLimit = 2 * 1024 * 1024

/** Maximum nesting of arrays and objects. The contract needs ten levels; free-form documents need a few more. */
export const depthLimit = 64

/**
 * Approximate maximum number of values in the body of an administrator operation. The contract needs hundreds, and
 * free-form documents can have more.
 */
export const valueLimit = 10_000

/** The same for operations that anyone may call, so that validating a cheap request stays cheap. */
export const publicValueLimit = 500
