/** The descriptions of error responses, which are the same in every operation of the contract. */
export const errorResponses = {
  400: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
  500: 'The server failed to process the request, which can be retried.',
} as const
