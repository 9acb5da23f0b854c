import { Client } from 'pg'

/** A connection of the test's own. */
export const connected = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

/** Runs plain statements on the server, and returns the rows of the last one. */
export const query = async <Row>(url: string, text: string): Promise<readonly Row[]> => {
  const client = await connected(url)
  try {
    const results = await client.query(text)
    return [results].flat().at(-1)?.rows ?? []
  } finally {
    await client.end()
  }
}
