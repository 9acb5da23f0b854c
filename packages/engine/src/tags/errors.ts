import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about tags (behaviour: replicas and tags, section 5). All messages are L. */
export const tagFailures = {
  notPoolArn: (arn: string) => invalid(`${arn} is not the ARN of a user pool.`),
  /** The operations on tags do not declare UserPoolTaggingException. */
  tooMany: () => invalid('A user pool can have at most 50 tags.'),
  reserved: (key: string) => invalid(`${key}: tags that begin with aws: are reserved.`),
}
