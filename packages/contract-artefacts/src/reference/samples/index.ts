import type { RequestSample } from '@poolhouse/codegen'
import { awsCli } from './aws-cli.ts'
import { awsSdkGo } from './aws-sdk-go.ts'
import { awsSdkJava } from './aws-sdk-java.ts'
import { awsSdkJavascript } from './aws-sdk-javascript.ts'
import { awsSdkSwift } from './aws-sdk-swift.ts'
import { boto3 } from './boto3.ts'
import { curl } from './curl.ts'
import { fetchSample } from './fetch.ts'
import { goHttp } from './go-http.ts'
import { javaHttp } from './java-http.ts'
import { paws } from './paws.ts'
import { poolhouseClient } from './poolhouse-client.ts'
import { urlSession } from './url-session.ts'

/**
 * The clients in which the reference shows requests of the contract.
 *
 * @param commandName The name of an operation or member as a command or option of the AWS CLI.
 */
export const contractSamples = (commandName: (name: string) => string): readonly RequestSample[] => [
  curl,
  awsCli(commandName),
  poolhouseClient,
  awsSdkJavascript,
  fetchSample,
  boto3(commandName),
  awsSdkJava,
  javaHttp,
  awsSdkSwift,
  urlSession,
  paws(commandName),
  awsSdkGo,
  goHttp,
]
