import { bodyLimit } from '../input/limits.ts'
import { Rejection } from './rejection.ts'

const unknownOperation = 'UnknownOperationException'

/**
 * The errors of the HTTP layer, except those of validation and signatures, which have their own tables. Behaviour:
 * errors, sections 1 and 2.
 */
export const rejections = {
  /** AWS sends no text with this error. `name` is the requested operation, `nearest` the one with the most similar name. */
  unknownOperation: (name?: string, nearest?: string) =>
    new Rejection(
      unknownOperation,
      `${name === undefined ? 'The request names no operation.' : `There is no operation ${name}.`}${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    ),
  /** For the name of an operation in a target of another service or of none. */
  wrongTarget: (target: string) => new Rejection(unknownOperation, `Send this operation as X-Amz-Target: ${target}.`),
  /** AWS has no such responses: its host serves only POST. They are for people who open the address in a browser. */
  notAnOperation: () =>
    new Rejection(unknownOperation, 'Nothing is served here. Operations are called with POST /<Operation>.', 404),
  notPosted: () =>
    new Rejection(unknownOperation, 'Operations are called with POST and a JSON body.', 405, {
      Allow: 'OPTIONS, POST',
    }),
  /** AWS has no such response: its operations require a signature, which a development server does not. */
  foreignPage: (operation: string) =>
    new Rejection(
      'AccessDeniedException',
      `Pages of this origin may not call ${operation}. Call it from a server, or allow the origin with POOLHOUSE_ALLOWED_ORIGINS.`,
      403,
    ),
  notJson: () =>
    new Rejection(unknownOperation, 'Send the body as application/json (or application/x-amz-json-1.1), in UTF-8.'),
  /** The status 501 keeps SDKs from retrying. */
  notImplemented: (operation: string) =>
    new Rejection('NotImplementedException', `Poolhouse does not implement ${operation} yet.`, 501),
  tooLarge: () =>
    new Rejection('RequestEntityTooLargeException', `The request body is larger than ${bodyLimit} bytes.`, 413),
  notUtf8: () => new Rejection('SerializationException', 'The request body is not valid UTF-8.'),
  incomplete: () => new Rejection('RequestAbortedException', 'The request body ended prematurely.'),
  validation: (text: string) => new Rejection('InvalidParameterException', text),
  serialization: (text?: string) => new Rejection('SerializationException', text),
}
