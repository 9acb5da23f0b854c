import { z } from 'zod'
import type { TriggerName } from './trigger-names.ts'

// A function returns the event that it received, so each member can still be null, its default.
const flag = z.boolean().nullish()
const text = z.string().nullish()
const texts = z.array(z.string()).nullish()
const textMap = z.record(z.string(), z.string()).nullish()

/** The response of a trigger that cannot change anything. */
const nothing = z.strictObject({})

const groupOverride = z
  .strictObject({ groupsToOverride: texts, iamRolesToOverride: texts, preferredRole: text })
  .nullish()

const claimChanges = { claimsToAddOrOverride: z.record(z.string(), z.json()).nullish(), claimsToSuppress: texts }

/** The overrides of event version 1: claims are strings. */
const claimsOverrideDetails = z
  .strictObject({ claimsToAddOrOverride: textMap, claimsToSuppress: texts, groupOverrideDetails: groupOverride })
  .nullish()

/** The overrides of event versions 2 and 3: claims are any JSON values. */
const claimsAndScopeOverrideDetails = z
  .strictObject({
    idTokenGeneration: z.strictObject(claimChanges).nullish(),
    accessTokenGeneration: z.strictObject({ ...claimChanges, scopesToAdd: texts, scopesToSuppress: texts }).nullish(),
    groupOverrideDetails: groupOverride,
  })
  .nullish()

type Claims = Readonly<z.infer<z.ZodObject<typeof claimChanges>>>

/** Maximum number of claims and scopes that a function can add or suppress in the tokens of one sign-in (H). */
const maxOverrides = 5_000

const hasFewOverrides = (response: {
  readonly claimsOverrideDetails?: z.infer<typeof claimsOverrideDetails>
  readonly claimsAndScopeOverrideDetails?: z.infer<typeof claimsAndScopeOverrideDetails>
}): boolean => {
  const { idTokenGeneration: id, accessTokenGeneration: access } = response.claimsAndScopeOverrideDetails ?? {}
  const scopes = (access?.scopesToAdd?.length ?? 0) + (access?.scopesToSuppress?.length ?? 0)
  const counts = [response.claimsOverrideDetails, id, access].map(countClaims)
  return counts.reduce((sum, count) => sum + count, scopes) <= maxOverrides
}

const countClaims = (changes: Claims | null | undefined): number =>
  Object.keys(changes?.claimsToAddOrOverride ?? {}).length + (changes?.claimsToSuppress?.length ?? 0)

/**
 * The schema of the `response` of each trigger. Unknown members and wrong types are rejected (H), so that a misspelled
 * `autoConfirmUsr` is reported.
 */
export const responseSchemas = {
  PreSignUp: z.strictObject({ autoConfirmUser: flag, autoVerifyEmail: flag, autoVerifyPhone: flag }),
  PostConfirmation: nothing,
  PreAuthentication: nothing,
  PostAuthentication: nothing,
  CustomMessage: z.strictObject({ smsMessage: text, emailMessage: text, emailSubject: text }),
  DefineAuthChallenge: z.strictObject({ challengeName: text, issueTokens: flag, failAuthentication: flag }),
  CreateAuthChallenge: z.strictObject({
    publicChallengeParameters: textMap,
    privateChallengeParameters: textMap,
    challengeMetadata: text,
  }),
  VerifyAuthChallengeResponse: z.strictObject({ answerCorrect: flag }),
  // Members of the other event versions are ignored (L).
  PreTokenGeneration: z.strictObject({ claimsOverrideDetails, claimsAndScopeOverrideDetails }).refine(hasFewOverrides),
  UserMigration: z.strictObject({
    userAttributes: textMap,
    finalUserStatus: text,
    messageAction: text,
    desiredDeliveryMediums: texts,
    forceAliasCreation: flag,
    enableSMSMFA: flag,
  }),
  InboundFederation: z.strictObject({ userAttributesToMap: textMap }),
} satisfies Readonly<Record<TriggerName, z.ZodType>>

/** The validated response of a trigger. */
export type TriggerResponse<Name extends TriggerName> = z.infer<(typeof responseSchemas)[Name]>
