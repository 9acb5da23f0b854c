/** The triggers whose response the server uses. */
export type TriggerName =
  | 'PreSignUp'
  | 'CustomMessage'
  | 'PostConfirmation'
  | 'PreAuthentication'
  | 'PostAuthentication'
  | 'DefineAuthChallenge'
  | 'CreateAuthChallenge'
  | 'VerifyAuthChallengeResponse'
  | 'PreTokenGeneration'
  | 'UserMigration'
  | 'InboundFederation'

/** The triggers that send messages instead of the server. */
export type SenderName = 'CustomEmailSender' | 'CustomSMSSender'
