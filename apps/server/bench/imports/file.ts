/** Rows per chunk of a CSV file. Chunks limit the memory that a file of 100 MB requires. */
const rowsPerChunk = 1000

const utf8 = new TextEncoder()

/** The values of a user. Username, email address and phone number contain the number. */
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

/** The number of the user in each line. */
export const orders = {
  sorted: (line: number) => line,
  /** Multiplied by an odd number modulo 2^20: each number occurs once. */
  shuffled: (line: number) => (line * 654_435) % 2 ** 20,
} as const

/** A CSV file with this number of users (at most 2^20), with the columns in this order. */
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
