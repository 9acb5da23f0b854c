/** The largest request body that is read, in bytes. The longest input of the contract is a logo image of 2 MB in base64. */
export const bodyLimit = 2 * 1024 * 1024

/** How deep arrays and objects may lie in each other. The contract needs ten; free-form documents need a few more. */
export const depthLimit = 64

/** How many values a body may hold, roughly. The contract needs hundreds. */
export const valueLimit = 10_000
