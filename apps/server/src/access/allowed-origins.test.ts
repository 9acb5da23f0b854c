import { expect, test } from 'vitest'
import { allowOrigins } from './allowed-origins.ts'

const allows = allowOrigins({ origins: ['https://admin.example.com'], hosts: ['poolhouse'] })

test.each([
  'http://localhost:3000',
  'http://127.0.0.1:9329',
  'http://[::1]:8080',
  'https://app.localhost',
  'http://poolhouse:9329',
  'https://admin.example.com',
])('accepts the origin %s', (origin) => {
  expect(allows(origin)).toBe(true)
})

test.each([
  'null',
  '',
  'https://evil.example',
  'http://admin.example.com',
  'https://admin.example.com:8443',
  'https://localhost.evil.example',
  'http://evil.example#localhost',
  'http://192.168.1.5',
  'chrome-extension://localhost',
  'file://',
])('rejects the origin %s', (origin) => {
  expect(allows(origin)).toBe(false)
})
