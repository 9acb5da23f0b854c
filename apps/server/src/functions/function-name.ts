/**
 * The name of the function in an ARN, without qualifier: `arn:aws:lambda:REGION:ACCOUNT:function:NAME[:QUALIFIER]`.
 * Undefined for any other text.
 */
export const functionNameOf = (functionArn: string): string | undefined =>
  /^arn:[\w-]+:lambda:[\w-]*:\d*:function:([\w-]+)(?::[\w$-]+)?$/.exec(functionArn)?.[1]
