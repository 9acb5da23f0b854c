/** The client id that stands for all app clients of a pool. */
export const allClients = 'ALL'
