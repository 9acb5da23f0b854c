// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

export interface paths {
    "/pets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the pets */
        get: operations["listPets"];
        put?: never;
        /** Take a pet in */
        post: operations["createPet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{petId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                petId: components["parameters"]["PetId"];
            };
            cookie?: never;
        };
        /** Show a pet */
        get: operations["showPet"];
        put?: never;
        post?: never;
        /** Let a pet go */
        delete: operations["deletePet"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{petId}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                petId: components["parameters"]["PetId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Store a picture of a pet */
        put: operations["storePicture"];
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
        /** @description What a pet is. A bird says how far it flies, and a cat whether it is house-trained. */
        Species: components["schemas"]["Bird"] | components["schemas"]["Cat"];
        Bird: {
          kind: 'bird'
          range?: number | undefined
        };
        Cat: {
          kind: 'cat'
          houseTrained?: boolean | undefined
        };
        NewPet: {
          name: string
          species: components["schemas"]["Species"]
          born?: number | undefined
          tags?: Array<string> | undefined
          sold?: boolean | undefined
          price?: number | undefined
        };
        /** @description A pet in the shop. */
        Pet: (components["schemas"]["NewPet"]) & ({
          id: number
        });
        Problem: {
          title: string
          status: number
          faults?: Array<unknown> | undefined
        };
    };
    responses: {
        /** @description What went wrong. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        PetId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listPets: {
        parameters: {
            query?: {
                /** @description How many pets to respond with at most. */
                limit?: number;
                /** @description Only pets that have one of these tags. */
                tags?: Array<string>;
                where?: {
                  born?: number | undefined
                  sold?: boolean | undefined
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pets, in the order they came to the shop. */
            200: {
                headers: {
                    "x-total": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Array<components["schemas"]["Pet"]>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createPet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPet"];
            };
        };
        responses: {
            /** @description The pet, with its number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showPet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                petId: components["parameters"]["PetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"];
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    deletePet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                petId: components["parameters"]["PetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    storePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                petId: components["parameters"]["PetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                  picture: string
                  caption?: string | undefined
                };
            };
        };
        responses: {
            /** @description The picture, as it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            404: components["responses"]["Problem"];
        };
    };
}
