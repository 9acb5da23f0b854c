import type { PetsHandlers } from '../generated/hono/pets.ts'
import type { Pet } from '../generated/schemas/pet.ts'

const missing = {
  status: 404,
  body: { title: 'There is no such pet', status: 404 },
} as const

const isMatch = (
  pet: Pet,
  where: { readonly born?: number | undefined; readonly sold?: boolean | undefined },
): boolean =>
  (where.born === undefined || pet.born === where.born) &&
  (where.sold === undefined || (pet.sold ?? false) === where.sold)

/** Creates the handlers of a shop that keeps its pets in memory. Each call creates a separate shop. */
export const openShop = (): PetsHandlers => {
  const pets = new Map<number, Pet>()
  let last = 0
  return {
    listPets({ query: { limit = 100, tags, where = {} } }) {
      const matches = [...pets.values()].filter(
        (pet) => isMatch(pet, where) && (tags?.some((tag) => pet.tags?.includes(tag)) ?? true),
      )
      return { status: 200, body: matches.slice(0, limit), headers: { 'x-total': matches.length } }
    },
    createPet({ body }) {
      last += 1
      const pet = { ...body, id: last }
      pets.set(last, pet)
      return { status: 201, body: pet }
    },
    showPet({ params: { petId } }) {
      const pet = pets.get(petId)
      return pet ? { status: 200, body: pet } : missing
    },
    deletePet({ params: { petId } }) {
      return pets.delete(petId) ? { status: 204 } : missing
    },
    storePicture({ params: { petId }, body: { picture } }) {
      return pets.has(petId) ? { status: 200, body: picture } : missing
    },
  }
}
