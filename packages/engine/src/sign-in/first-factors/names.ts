/** What a user can begin a choice-based sign-in with, in the order in which it is offered (first two H: measured; rest G). */
export const firstFactors = ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] as const

export type FirstFactorName = (typeof firstFactors)[number]
