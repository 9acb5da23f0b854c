// Copied into generated clients, without this line.

type Methods = Readonly<Record<string, unknown>>

/** Groups the methods of a client by a table such as `{ pets: { list: 'listPets' } }`. */
export const grouped = (
  methods: object,
  groups: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Readonly<Record<string, Methods>> =>
  Object.fromEntries(
    Object.entries(groups).map(([group, names]) => [
      group,
      Object.fromEntries(Object.entries(names).map(([name, method]) => [name, Reflect.get(methods, method)])),
    ]),
  )
