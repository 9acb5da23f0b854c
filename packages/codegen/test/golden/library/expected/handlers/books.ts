import type { BooksHandlers } from '../hono/books.ts'

export const booksHandlers: BooksHandlers = {
  async addBook() {
    throw new Error('addBook is not written yet')
  },
  async listBooks() {
    throw new Error('listBooks is not written yet')
  },
}
