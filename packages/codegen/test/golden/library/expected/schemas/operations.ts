// Generated from openapi.yaml by the test. Do not edit.

const Duplicate = 'Duplicate'

const Unknown = 'Unknown'

const Missing = 'Missing'

/** Every operation of the contract. Names of schemas are keys of the modules of its noun. */
export const operations = {
  /** Put a book on the shelf */
  AddBook: {
    name: 'AddBook',
    noun: 'books',
    method: 'post',
    path: '/AddBook',
    access: 'staff',
    safe: false,
    input: 'Book',
    output: 'Shelf',
    errors: [Duplicate, Unknown, Missing],
  },
  /** List the books */
  ListBooks: {
    name: 'ListBooks',
    noun: 'books',
    method: 'post',
    path: '/ListBooks',
    access: 'open',
    safe: true,
    pages: { inputToken: 'after', outputToken: 'next', items: 'books' },
    input: 'ListBooksInput',
    output: 'ListBooksOutput',
    errors: [],
  },
  /** Take a book back */
  EndLoan: {
    name: 'EndLoan',
    noun: 'loans',
    method: 'post',
    path: '/EndLoan',
    access: 'open',
    safe: false,
    input: 'Loan',
    output: null,
    errors: [Unknown],
  },
  Ping: {
    name: 'Ping',
    noun: 'loans',
    method: 'get',
    path: '/Ping',
    access: 'staff',
    safe: false,
    input: null,
    output: null,
    errors: [],
  },
} as const
