// Generated from openapi.yaml by the test. Do not edit.

export interface paths {
    "/AddBook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a book on the shelf
         * @description The shelf is chosen by its `subject`. This comment cannot be ended by *\/ and is wrapped where its line is longer than the width.
         *
         *     - what is on the shelf already is told by `Duplicate`, with the copy that stands there, so that nobody has to ask again
         */
        post: operations["AddBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListBooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the books */
        post: operations["ListBooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/EndLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a book back
         * @deprecated
         */
        post: operations["EndLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A book. */
        Book: {
          isbn: components["schemas"]["Isbn"]
          /** Where it stands. */
          subject: components["schemas"]["Subject"]
          'in print': boolean
          /** @default 1 */
          pages?: number | undefined
          copies?: number | undefined
          /** @deprecated */
          price?: number | undefined
          cover?: string | undefined
          note?: string | null | undefined
          grade?: 'good' | 'fair' | null | undefined
          tags?: components["schemas"]["Tags"] | undefined
          extra?: unknown | undefined
          anything?: { [key: string]: unknown } | undefined
          state?: {
            lent?: true | undefined
          } | undefined
          medium?: components["schemas"]["Paper"] | components["schemas"]["Screen"] | undefined
          shelf?: number | null | undefined
        };
        Loan: {
          isbn: components["schemas"]["Isbn"]
          until?: number | undefined
        };
        Shelf: Array<components["schemas"]["Book"]>;
        /** @description The book is there already. */
        Duplicate: {
          type: 'Duplicate'
          there?: components["schemas"]["Book"] | undefined
        };
        Unknown: {
          type: 'Unknown'
        };
        Missing: {
          type: 'Missing'
        };
        ListBooksInput: {
          after?: string | undefined
        };
        ListBooksOutput: {
          books: components["schemas"]["Shelf"]
          next?: string | undefined
        };
        /**
         * Format: isbn
         * @description The number of a book.
         *
         *     ```
         *     a line in a fence is left as it is, however long it may be: 0123456789 0123456789 0123456789 0123456789 0123456789
         *     ```
         */
        Isbn: string;
        Subject: 'history' | 'poetry' | 'a subject with a name so long that the list must break' | "it's another such subject, quoted";
        Tags: { [key: string]: string };
        Paper: {
          kind: 'paper'
          weight?: number | undefined
        };
        Screen: {
          kind: 'phone' | 'tablet'
          [name: string]: unknown
        };
        Alias: components["schemas"]["Shelf"];
        BySubject: { [key in components["schemas"]["Subject"]]?: number | undefined };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    AddBook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Book"];
            };
        };
        responses: {
            /** @description On the shelf. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shelf"];
                };
            };
            /** @description Rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicate"] | components["schemas"]["Unknown"];
                };
            };
            /** @description No such shelf. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Missing"];
                };
            };
        };
    };
    ListBooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListBooksInput"];
            };
        };
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBooksOutput"];
                };
            };
        };
    };
    EndLoan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Loan"];
            };
        };
        responses: {
            /** @description Taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not lent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unknown"];
                };
            };
        };
    };
    Ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
