/** The triggers whose response is read. */
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
