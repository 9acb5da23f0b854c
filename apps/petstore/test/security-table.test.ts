import { expect, test } from 'vitest'
import { security } from '../src/generated/security.ts'

test('the plug-in writes the security schemes of every operation', () => {
  expect(security).toEqual({
    listPets: [],
    createPet: ['key'],
    showPet: [],
    deletePet: ['key'],
    storePicture: ['key'],
  })
})
