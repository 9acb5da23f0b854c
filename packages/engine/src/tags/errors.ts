import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)
const untaggable = (message: string) => new Failure('UserPoolTaggingException', message)

const tooMany = 'A user pool can have at most 50 tags.'
const reserved = (key: string): string => `${key}: tags that begin with aws: are reserved.`

/** Errors about tags (behaviour: replicas and tags, section 5). All messages are L. */
export const tagFailures = {
  notPoolArn: (arn: string) => invalid(`${arn} is not the ARN of a user pool.`),
  /** The operations on tags do not declare UserPoolTaggingException. */
  tooMany: () => invalid(tooMany),
  reserved: (key: string) => invalid(reserved(key)),
  /** For the operations on pools and replicas. */
  tooManyForPool: () => untaggable(tooMany),
  reservedForPool: (key: string) => untaggable(reserved(key)),
}
