/** Prefix of attribute names in the parameters of NEW_PASSWORD_REQUIRED. */
export const attributePrefix = 'userAttributes.'
