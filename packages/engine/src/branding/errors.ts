import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** A problem with an asset. */
export interface AssetFault {
  readonly category: string
  readonly extension: string
  readonly colorMode: string
  readonly errorMessage: string
}

/** Errors about the look of the hosted pages (behaviour: branding, sections 3, 5, 6 and 7). */
export const brandingFailures = {
  /** H. */
  notFound: () => new Failure('ResourceNotFoundException', 'ManagedLoginBranding does not exist.'),
  /** H. */
  notFoundForClient: (clientId: string) =>
    new Failure('ResourceNotFoundException', `ManagedLoginBranding for client ${clientId} does not exist.`),
  /** H. */
  exists: (clientId: string) =>
    new Failure('ManagedLoginBrandingExistsException', `A ManagedLoginBranding already exists for client ${clientId}`),
  /** Type H, message L. */
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of managed login branding styles exceeded'),
  changedMeanwhile: () =>
    new Failure(
      'ConcurrentModificationException',
      'The managed login branding was changed by another request. Please try again.',
    ),
  /** H. */
  source: () => invalid('useCognitoProvidedValues or settings should be specified (but not both)'),
  /** The operation requires the id, although the model does not: type H, message L. */
  idMissing: (member: string) =>
    invalid(
      `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
    ),
  /** The beginning of the message is H, the problems are L. */
  invalidAssets: (faults: readonly AssetFault[]) =>
    invalid(
      `Invalid assets provided. Validation errors: [${faults
        .map(
          ({ category, extension, colorMode, errorMessage }) =>
            `{category: ${category}, extension: ${extension}, colorMode: ${colorMode}, errorMessage: ${errorMessage}}`,
        )
        .join(', ')}]`,
    ),
  /** Ours. */
  tooManyAssets: (maximum: number) => invalid(`A style can have at most ${maximum} assets.`),
  /** H. */
  domainMissing: () => invalid('There has to be an existing domain associated with this user pool.'),
  /** H, including the two spaces. */
  domainNotActive: () => invalid('The domain  associated with this user pool is currently not Active.'),
  /** H. */
  cssClass: (selector: string) => invalid(`The CSS class ${selector} is not in the list of allowed classes.`),
  /** Types H, messages L. */
  cssAtRule: (name: string) => invalid(`The CSS rule @${name} is not allowed.`),
  cssSyntax: (problem: string) => invalid(`The CSS is not valid: ${problem}.`),
  imageType: () => invalid('The image must be a JPG or PNG file.'),
  imageSize: (maximum: number) => invalid(`The image must not be larger than ${maximum} bytes.`),
  /** Too many requests changed the look concurrently. */
  tooMuchContention: () => new Failure('InternalErrorException', 'The look could not be saved. Please try again.'),
  /** Type M, message L. */
  invalidSettings: (path: string, problem: string) => invalid(`Invalid settings provided. ${path}: ${problem}.`),
}
