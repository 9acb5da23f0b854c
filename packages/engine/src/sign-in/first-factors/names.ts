/**
 * The factors with which a choice-based sign-in can start, in the order in which they are offered (first two H:
 * measured; rest G).
 */
export const firstFactors = ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] as const

export type FirstFactorName = (typeof firstFactors)[number]
