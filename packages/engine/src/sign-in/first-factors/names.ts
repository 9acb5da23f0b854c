/**
 * The first factors of choice-based sign-ins, in the order of responses (first two H: measured; rest G).
 */
export const firstFactors = ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] as const

export type FirstFactorName = (typeof firstFactors)[number]
