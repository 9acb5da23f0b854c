import { defineCases } from './define-case.ts'
import { aPool, type PoolFixture } from './fixtures.ts'
import { without } from './shared-cases.ts'

const arnOf = (poolId: string) => `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${poolId}`
const s3 = 'arn:aws:s3:us-east-1:123456789012:bucket'

const errors = {
  ResourceNotFoundException: [
    {
      text: 'User pool us-east-1_nowhere00 does not exist.',
      bring: () => ({ ResourceArn: arnOf('us-east-1_nowhere00') }),
    },
  ],
  InvalidParameterException: [
    without('ResourceArn', "Value null at 'resourceArn'"),
    { text: `${s3} is not the ARN of a user pool.`, bring: () => ({ ResourceArn: s3 }) },
  ],
}

const ofPool = ({ pool }: PoolFixture) => ({ ResourceArn: arnOf(pool.id) })

export const tags = [
  defineCases('ListTagsForResource', { fixture: aPool(), input: ofPool, errors }),

  defineCases('TagResource', {
    fixture: aPool(),
    input: (fixture) => ({ ...ofPool(fixture), Tags: { team: 'blue' } }),
    errors: {
      ...errors,
      InvalidParameterException: [
        ...errors.InvalidParameterException,
        without('Tags', "Value null at 'tags'"),
        {
          text: 'A user pool can have at most 50 tags.',
          bring: () => ({ Tags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`tag${index}`, ''])) }),
        },
        {
          text: 'aws:x: tags that begin with aws: are reserved.',
          bring: () => ({ Tags: { 'aws:x': '' } }),
        },
      ],
    },
  }),

  defineCases('UntagResource', {
    fixture: aPool(),
    input: (fixture) => ({ ...ofPool(fixture), TagKeys: ['team'] }),
    errors: {
      ...errors,
      InvalidParameterException: [...errors.InvalidParameterException, without('TagKeys', "Value null at 'tagKeys'")],
    },
  }),
]
