/** Replaces a passkey that does not exist, so that verification takes the same time. The private key is not stored anywhere. */
export const decoy = {
  publicKey: 'pQECAyYgASFYILxpwcZZfRnHdHEsi1yC5JY7xj4plesYCG8uNL3M-zbvIlgg05DnX1_96dF9oCIzf9MfJ8I-jxHFVeDdY3RfdWluIT0',
  signCount: 0,
} as const
