import { bodyLimit } from '../input/limits.ts'
import { Refusal } from './refusal.ts'

const unknownOperation = 'UnknownOperationException'

/**
 * The texts of what the gateway refuses, except validation and signatures, which have catalogues of their own. Behaviour:
 * errors, sections 1 and 2.
 */
export const refusals = {
  /** The service gives no text with this one. */
  unknownOperation: () => new Refusal(unknownOperation),
  /** AWS has no such answers: its host serves nothing but POST. They are for people who try the address in a browser. */
  notAnOperation: () =>
    new Refusal(unknownOperation, 'Nothing is served here. Operations are called with POST /<Operation>.', 404),
  notPosted: () =>
    new Refusal(unknownOperation, 'Operations are called with POST and a JSON body.', 405, { Allow: 'OPTIONS, POST' }),
  notJson: () =>
    new Refusal(unknownOperation, 'Send the body as application/json (or application/x-amz-json-1.1), in UTF-8.'),
  /** 501 says to SDKs that trying again is of no use. */
  notImplemented: (operation: string) =>
    new Refusal('NotImplementedException', `Poolhouse does not implement ${operation} yet.`, 501),
  tooLarge: () =>
    new Refusal('RequestEntityTooLargeException', `The request body is larger than ${bodyLimit} bytes.`, 413),
  notUtf8: () => new Refusal('SerializationException', 'The request body is not valid UTF-8.'),
  brokenOff: () => new Refusal('RequestAbortedException', 'The request body ended before its time.'),
  validation: (text: string) => new Refusal('InvalidParameterException', text),
  serialization: (text?: string) => new Refusal('SerializationException', text),
}
