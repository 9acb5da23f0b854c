// Generated from openapi.yaml by the test. Do not edit.

export interface paths {
    "/styles/{simple}/{label}/{matrix}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["styles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{at}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["recordEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["watch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head: operations["peek"];
        patch?: never;
        trace?: never;
    };
    "/either": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["either"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bytes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bytes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccounts"];
        put?: never;
        post: operations["openAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "thing.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "x-attempt": number;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            responses: {
                /** @description It was heard. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody listens any more. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Event"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    openAccountOpened: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Owner"];
                };
            };
            responses: {
                /** @description It was heard. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** Format: date-time */
        Instant: Date;
        /** Format: date */
        Date: string;
        /** @description Points in time wherever one may stand, and a day, which is none. */
        Event: ({
          made: components["schemas"]["Instant"]
          day: components["schemas"]["Date"]
        }) & ({
          ended: Date | null
          either?: Date | number | undefined
          log?: { [key: string]: Date } | undefined
          before?: components["schemas"]["Event"] | undefined
          told?: components["schemas"]["Instant"] | undefined
          listed?: '2020-01-01T00:00:00Z' | undefined
          ordered?: Array<Date> | undefined
          made: object | string | number | boolean | null
        });
        Colour: {
          r?: number | undefined
          g?: number | undefined
          name?: string | undefined
        };
        Names: Array<string>;
        Form: {
          count: number
          isOpen?: boolean | undefined
          plain?: components["schemas"]["Colour"] | undefined
          about?: components["schemas"]["Colour"] | undefined
          list?: Array<components["schemas"]["Colour"]> | undefined
          names?: components["schemas"]["Names"] | undefined
          again?: components["schemas"]["Names"] | undefined
          deep?: components["schemas"]["Colour"] | undefined
          picture?: string | undefined
          files?: Array<string> | undefined
        };
        AccountInResponse: {
          id: number
          name: string
          password?: never | undefined
          owner: components["schemas"]["Owner"]
          colour?: components["schemas"]["Colour"] | undefined
        };
        AccountInRequest: {
          name: string
          password: string
          owner: components["schemas"]["OwnerInRequest"]
          colour?: components["schemas"]["Colour"] | undefined
        };
        OwnerInRequest: ({
          name?: string | undefined
        }) & ({
          name: string
        });
        Owner: ({
          key?: string | undefined
          name?: string | undefined
        }) & ({
          name: string
          key: object | string | number | boolean | null
        });
        Account: {
          id: number
          name: string
          password: string
          owner: components["schemas"]["Owner"]
          colour?: components["schemas"]["Colour"] | undefined
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    styles: {
        parameters: {
            query?: {
                form?: components["schemas"]["Names"];
                comma?: components["schemas"]["Colour"];
                spaces?: components["schemas"]["Names"];
                pipes?: components["schemas"]["Names"];
                deep?: components["schemas"]["Colour"];
                json?: string;
                url?: string;
            };
            header?: {
                "X-List"?: Array<number>;
                "X-Colour"?: components["schemas"]["Colour"];
            };
            path: {
                simple: components["schemas"]["Colour"];
                label: components["schemas"]["Names"];
                matrix: components["schemas"]["Names"];
            };
            cookie?: {
                theme?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description What came in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    parts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description What came in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description What came in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    recordEvent: {
        parameters: {
            query?: {
                since?: Array<Date>;
            };
            header?: {
                "if-since"?: Date;
            };
            path: {
                at: components["schemas"]["Instant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description What came in. */
            200: {
                headers: {
                    last: Date;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Rejected. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": { [key: string]: unknown };
                };
            };
        };
    };
    watch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description News. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    peek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are news. */
            204: {
                headers: {
                    count: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    either: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
                "application/vnd.form+json": components["schemas"]["Colour"];
            };
        };
        responses: {
            /** @description What came in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    bytes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": unknown;
                "application/x-ndjson": string;
                "application/vnd.platform": string;
            };
        };
        responses: {
            /** @description The same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    picture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture, or what is in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                    "application/json": components["schemas"]["Colour"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      accounts: Array<components["schemas"]["AccountInResponse"]>
                    };
                };
            };
        };
    };
    openAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountInRequest"];
            };
        };
        responses: {
            /** @description It is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountInResponse"];
                };
            };
        };
    };
}
