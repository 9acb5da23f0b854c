/** Exit codes, the same as those of the AWS CLI. */
export const exitCodes = { usage: 252, configuration: 253, client: 254, general: 255, interrupted: 130 } as const

/** An error that ends the program with a message and an exit code. */
export class Failure extends Error {
  readonly exitCode: number

  constructor(exitCode: number, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The command line is invalid: 252. */
export const usageError = (message: string): Failure => new Failure(exitCodes.usage, message)

/** The configuration is invalid or incomplete: 253. */
export const configurationError = (message: string): Failure => new Failure(exitCodes.configuration, message)

/** The server rejected the request: 254. */
export const clientError = (message: string): Failure => new Failure(exitCodes.client, message)

/** Any other error: 255. */
export const generalError = (message: string): Failure => new Failure(exitCodes.general, message)

/** An option has a value that cannot be read: 252. */
export const parameterError = (option: string, message: string): Failure =>
  usageError(`Error parsing parameter '${option}': ${message}`)
