import { httpSamples, type RequestSample } from '@poolhouse/codegen'
import { isSigned, region } from './request.ts'

const plain = httpSamples.find(({ client }) => client === 'curl')

/** curl, which can sign requests. */
export const curl: RequestSample = {
  language: 'Shell',
  client: 'curl',
  syntax: 'shell',
  code: (request) => {
    const code = plain?.code(request)
    const signing = `--aws-sigv4 aws:amz:${region}:cognito-idp --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"`
    return isSigned(request.endpoint) ? code?.replace(' \\\n', ` \\\n  ${signing} \\\n`) : code
  },
}
