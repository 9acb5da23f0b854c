import { bodyLimit } from '../input/limits.ts'
import { Refusal } from './refusal.ts'

const unknownOperation = 'UnknownOperationException'

/**
 * The errors of the HTTP layer, except those of validation and signatures, which have their own catalogues. Behaviour:
 * errors, sections 1 and 2.
 */
export const refusals = {
  /** The service sends no text with this error. `name` is what the request calls, `nearest` the operation it may mean. */
  unknownOperation: (name?: string, nearest?: string) =>
    new Refusal(
      unknownOperation,
      `${name === undefined ? 'The request names no operation.' : `There is no operation ${name}.`}${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    ),
  /** For the name of an operation in a target of another service, or of none. */
  wrongTarget: (target: string) => new Refusal(unknownOperation, `Send this operation as X-Amz-Target: ${target}.`),
  /** AWS has no such responses: its host serves only POST. They are for people who open the address in a browser. */
  notAnOperation: () =>
    new Refusal(unknownOperation, 'Nothing is served here. Operations are called with POST /<Operation>.', 404),
  notPosted: () =>
    new Refusal(unknownOperation, 'Operations are called with POST and a JSON body.', 405, { Allow: 'OPTIONS, POST' }),
  /** AWS has no such response: its operations require a signature, which a development server does not. */
  foreignPage: (operation: string) =>
    new Refusal(
      'AccessDeniedException',
      `Pages of this origin may not call ${operation}. Call it from a server, or allow the origin with POOLHOUSE_ALLOWED_ORIGINS.`,
      403,
    ),
  notJson: () =>
    new Refusal(unknownOperation, 'Send the body as application/json (or application/x-amz-json-1.1), in UTF-8.'),
  /** The status 501 keeps SDKs from retrying. */
  notImplemented: (operation: string) =>
    new Refusal('NotImplementedException', `Poolhouse does not implement ${operation} yet.`, 501),
  tooLarge: () =>
    new Refusal('RequestEntityTooLargeException', `The request body is larger than ${bodyLimit} bytes.`, 413),
  notUtf8: () => new Refusal('SerializationException', 'The request body is not valid UTF-8.'),
  brokenOff: () => new Refusal('RequestAbortedException', 'The request body ended before its time.'),
  validation: (text: string) => new Refusal('InvalidParameterException', text),
  serialization: (text?: string) => new Refusal('SerializationException', text),
}
