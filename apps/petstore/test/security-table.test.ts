import { expect, test } from 'vitest'
import { security } from '../src/generated/security.ts'

test('the table of the plug-in has the schemes of every operation', () => {
  expect(security).toEqual({
    listPets: [],
    createPet: ['key'],
    showPet: [],
    deletePet: ['key'],
    storePicture: ['key'],
  })
})
