import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about levels of authentication (behaviour: tokens, section 12). Rules M, texts L. */
export const stepUpFailures = {
  noLevel: () => invalid('TARGET_ACR_VALUES names none of the ACR values of the user pool.'),
  tokenWithoutLevel: () => invalid('ACCESS_TOKEN requires TARGET_ACR_VALUES.'),
  badMaxAge: () => invalid('MAX_AGE must be a number of seconds.'),
  otherUser: () => invalid('ACCESS_TOKEN was not issued to this user by this app client.'),
  alreadyReached: () => invalid('The access token already meets the requested level.'),
  unreachable: () => invalid('The user has no factors that meet a requested level.'),
}
