import { expect, test } from 'vitest'
import { describeDelivery, maskDestination } from './mask.ts'

test.each([
  ['email', 'jane@example.com', 'j***@e***'],
  ['email', 'a@b.co', 'a***@b***'],
  ['email', 'ärger@über.de', 'ä***@ü***'],
  ['email', 'jane+tag@sub.example.com', 'j***@s***'],
  ['email', '"at@home"@example.com', '"***@e***'],
  ['phone_number', '+12065558920', '+*******8920'],
  ['phone_number', '+4915112345678', '+*********5678'],
  ['phone_number', '+1234', '+1234'],
  ['phone_number', '+12', '+12'],
] as const)('masks %s %s as %s', (attribute, value, shown) => {
  expect(maskDestination(attribute, value)).toBe(shown)
})

test('describes a delivery by attribute, medium and masked address', () => {
  expect(describeDelivery('phone_number', '+12065558920')).toEqual({
    AttributeName: 'phone_number',
    DeliveryMedium: 'SMS',
    Destination: '+*******8920',
  })
})
