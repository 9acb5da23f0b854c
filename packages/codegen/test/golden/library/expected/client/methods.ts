// Generated from openapi.yaml by the test. Do not edit.

import type { Answer, CallOptions } from '../../../call.ts'
import type { Book, ListBooksInput, ListBooksOutput, Loan, Shelf } from '../schemas/types.ts'

/** One method per operation. */
export interface Operations {
  /**
   * Put a book on the shelf
   *
   * The shelf is chosen by its `subject`. This comment cannot be ended by *\/ and is wrapped where its line is longer
   * than the width.
   *
   * - what is on the shelf already is told by `Duplicate`, with the copy that stands there, so that nobody has to ask
   *   again
   *
   * @throws Duplicate, Unknown, Missing.
   */
  addBook(input: Book, options?: CallOptions): Answer<'AddBook', Shelf>
  /** List the books */
  listBooks(input?: ListBooksInput, options?: CallOptions): Answer<'ListBooks', ListBooksOutput>
  /** The pages of `listBooks`, each asked for when the loop comes to it, beginning at `after` when it is given. */
  listBooksPages(input?: ListBooksInput, options?: CallOptions): AsyncIterable<ListBooksOutput>
  /**
   * Take a book back
   *
   * @throws Unknown.
   * @deprecated
   */
  endLoan(input: Loan, options?: CallOptions): Answer<'EndLoan', void>
  ping(options?: CallOptions): Answer<'Ping', void>
}
