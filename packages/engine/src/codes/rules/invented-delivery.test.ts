import { expect, test } from 'vitest'
import { inventDelivery } from './invented-delivery.ts'

const seed = Uint8Array.of(0, 1, 255, 13)

test.each([
  ['ada', 'email', { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@b***' }],
  ['ada', 'phone_number', { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: '+*******0153' }],
  ['zoe@web.de', 'phone_number', { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'z***@w***' }],
  ['+12065558920', 'email', { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: '+*******8920' }],
] as const)('simulates a delivery for %s in a pool that prefers %s', (name, preferred, delivery) => {
  expect(inventDelivery(name, preferred, seed)).toEqual(delivery)
})
