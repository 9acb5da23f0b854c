import { expect, test } from 'vitest'
import { deviceType } from './device-type.ts'

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)'
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

test.each([
  [`${mac} Chrome/142.0.0.0 Safari/537.36`, 'Chrome on macOS'],
  [`${mac} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`, 'Edge on macOS'],
  [`${mac} Version/18.0 Safari/605.1.15`, 'Safari on macOS'],
  [`${phone} CriOS/142.0 Mobile/15E148 Safari/604.1`, 'Chrome on iOS'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0', 'Firefox on Windows'],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36', 'Chrome on Android'],
  ['aws-cli/1.22.34 Python/3.10.6 Linux/5.15.0 botocore/1.23.34', 'aws-cli on Linux'],
  ['aws-sdk-js/3.940.0', 'aws-sdk-js'],
  ['Mozilla/5.0', 'unknown'],
  ['', 'unknown'],
  [undefined, 'unknown'],
  [`${'x'.repeat(5000)}/1`, 'unknown'],
])('%s', (userAgent, expected) => {
  expect(deviceType(userAgent)).toBe(expected)
})
