/** Rows of a CSV file, so many at a time: a file of 100 MB need not fit into memory. */
const rowsPerChunk = 1000

const utf8 = new TextEncoder()

/** A person whose name, address and phone number follow from a number. */
const valuesOf = (person: number): Readonly<Record<string, string>> => {
  const username = `person-${String(person).padStart(7, '0')}`
  return {
    name: `Ada Lovelace ${person}`,
    given_name: 'Ada',
    family_name: `Lovelace ${person}`,
    email: `${username}@example.com`,
    email_verified: 'TRUE',
    locale: 'en-GB',
    phone_number: `+4420${String(person).padStart(8, '0')}`,
    phone_number_verified: 'FALSE',
    'cognito:mfa_enabled': 'FALSE',
    'cognito:username': username,
  }
}

/** Numbers of persons, in the order of lines. */
export const orders = {
  sorted: (line: number) => line,
  /** Multiplied by an odd number modulo 2^20: each number occurs once. */
  shuffled: (line: number) => (line * 654_435) % 2 ** 20,
} as const

/** A CSV file of so many users, at most 2^20, with columns in the order of the header. */
export async function* csvFile(
  columns: readonly string[],
  users: number,
  order: keyof typeof orders,
): AsyncGenerator<Uint8Array> {
  yield utf8.encode(`${columns.join(',')}\n`)
  for (let from = 0; from < users; from += rowsPerChunk) {
    let text = ''
    for (let line = from; line < Math.min(from + rowsPerChunk, users); line += 1) {
      const values = valuesOf(orders[order](line))
      text += `${columns.map((column) => values[column] ?? '').join(',')}\n`
    }
    yield utf8.encode(text)
  }
}
