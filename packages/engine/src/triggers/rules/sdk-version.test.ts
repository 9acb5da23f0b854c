import { expect, test } from 'vitest'
import { sdkVersion } from './sdk-version.ts'

const unknown = 'aws-sdk-unknown-unknown'

test.each([
  ['aws-sdk-js/3.650.0 ua/2.1 os/linux#6.1 lang/js md/nodejs#24.1.0 api/cognito#3.650.0', 'aws-sdk-js-3.650.0'],
  ['aws-sdk-nodejs/2.856.0 linux/v14.16.0 callback', 'aws-sdk-nodejs-2.856.0'],
  ['aws-sdk-java/2.29.1 md/io#async md/http#Netty ua/2.1', 'aws-sdk-java-2.29.1'],
  [
    'aws-sdk-dotnet-coreclr/3.3.109.18 aws-sdk-dotnet-core/3.3.107.5 .NET_Core/4.6',
    'aws-sdk-dotnet-coreclr-3.3.109.18',
  ],
  ['aws-sdk-iOS/2.36.4 iOS/17.5 en_US', 'aws-sdk-iOS-2.36.4'],
  ['Dart/3.5 (dart:io) aws-sdk-go-v2/1.32.2 ua/2.1', 'aws-sdk-go-v2-1.32.2'],
  ['Boto3/1.35.0 md/Botocore#1.35.0 ua/2.0', unknown],
  ['aws-cli/1.22.34 Python/3.9', unknown],
  ['aws-sdk-js/', unknown],
  [`aws-sdk-${'x'.repeat(100)}/1`, unknown],
  ['', unknown],
  [undefined, unknown],
])('reads the SDK version from %j', (userAgent, expected) => {
  expect(sdkVersion({ userAgent })).toBe(expected)
})

test('reads it from another header in browsers', () => {
  const userAgent = 'Mozilla/5.0 Firefox/130.0'
  expect(sdkVersion({ userAgent, sdkUserAgent: 'aws-sdk-js/3.650.0 ua/2.1' })).toBe('aws-sdk-js-3.650.0')
  expect(sdkVersion({ userAgent, sdkUserAgent: 'aws-amplify/6.6.0 auth/2' })).toBe(unknown)
  expect(sdkVersion()).toBe(unknown)
})
