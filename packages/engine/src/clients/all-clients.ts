/** The client id that represents all app clients of a pool. */
export const allClients = 'ALL'
