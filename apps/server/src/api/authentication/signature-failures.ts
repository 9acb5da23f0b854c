import { Rejection } from '../errors/rejection.ts'

const invalid = (text: string): Rejection => new Rejection('InvalidSignatureException', text)

/** The messages of rejected signatures. Behaviour: errors, section 2; texts as AWS services return them. */
export const signatureFailures = {
  missing: () => new Rejection('MissingAuthenticationTokenException', 'Missing Authentication Token'),
  incomplete: (parts: readonly string[]) =>
    new Rejection(
      'IncompleteSignatureException',
      parts.map((part) => `Authorization header requires '${part}' parameter.`).join(' '),
    ),
  otherAlgorithm: () =>
    new Rejection('IncompleteSignatureException', "Authorization header must begin with 'AWS4-HMAC-SHA256'."),
  noDate: () =>
    new Rejection(
      'IncompleteSignatureException',
      "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
    ),
  unsigned: (header: string) => invalid(`'${header}' must be a 'SignedHeader' in the AWS Authorization.`),
  wrongRegion: (given: string, served: string) =>
    invalid(
      `Credential should be scoped to a valid region, not '${given}'. This server has the pools of ${served}: ` +
        `set the region of the client to ${served}, or POOLHOUSE_REGION of the server to ${given}.`,
    ),
  wrongScope: (expected: string) => invalid(`Credential should be scoped to ${expected}.`),
  unknownKey: () =>
    new Rejection('UnrecognizedClientException', 'The security token included in the request is invalid.'),
  expired: (signed: string, earliest: string, now: string) =>
    invalid(`Signature expired: ${signed} is now earlier than ${earliest} (${now} - 5 min.)`),
  early: (signed: string, latest: string, now: string) =>
    invalid(`Signature not yet current: ${signed} is still later than ${latest} (${now} + 5 min.)`),
  otherBody: () => invalid('The x-amz-content-sha256 header does not match the body of the request.'),
  mismatch: () =>
    invalid(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    ),
}
