/** Precedes the names of attributes in the parameters of NEW_PASSWORD_REQUIRED. */
export const attributePrefix = 'userAttributes.'
