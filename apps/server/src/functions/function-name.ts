const form = /^arn:[\w-]+:lambda:[\w-]*:\d*:function:([\w-]+)(?::([\w$-]+))?$/

/**
 * The name of the function in an ARN, without qualifier: `arn:aws:lambda:REGION:ACCOUNT:function:NAME[:QUALIFIER]`.
 * Undefined for any other text.
 */
export const functionNameOf = (functionArn: string): string | undefined => form.exec(functionArn)?.[1]

/** The qualifier in an ARN: a version or an alias of the function. Undefined without one. */
export const qualifierOf = (functionArn: string): string | undefined => form.exec(functionArn)?.[2]
