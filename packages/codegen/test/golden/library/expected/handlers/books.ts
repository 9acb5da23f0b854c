import type { BooksHandlers } from '../hono/books.ts'
import { NotImplemented } from '../hono/runtime/not-implemented.ts'

export const booksHandlers: BooksHandlers = {
  async addBook() {
    throw new NotImplemented('addBook')
  },
  async listBooks() {
    throw new NotImplemented('listBooks')
  },
}
