export type { Api } from './api/api.ts'
export type { Ports } from './dependencies.ts'
export { createEngine, type Engine, type Secrets, WrongMasterKeyError } from './engine.ts'
export { Failure } from './kernel/failure.ts'
export { addressBlock } from './limits/rules/address-block.ts'
export type { Feedback } from './monitoring/feedback.ts'
export type { Imports } from './imports/imports.ts'
export type { UploadOutcome } from './imports/receive-file.ts'
export type { Call } from './api/handler.ts'
export type { CompromisedPasswords } from './ports/compromised-passwords.ts'
export type { Clock } from './ports/clock.ts'
export type { CallingProgram, CurrentCall } from './ports/current-call.ts'
export type { DeliveryOutcome, Mail, MailSender, MessagePurpose, TextMessage, TextSender } from './ports/delivery.ts'
export type { Environment } from './ports/environment.ts'
export type { PasswordHashes } from './ports/password-hashes.ts'
export type { PoolLogEvent, WritePoolLog } from './ports/pool-logs.ts'
export type { RemoteDocument, RemoteDocuments } from './ports/remote-documents.ts'
export type { Random } from './ports/random.ts'
export type {
  CodeEncryption,
  EncryptedCode,
  FunctionOutcome,
  FunctionRunner,
  InvocationMode,
  TriggerEvent,
} from './ports/functions.ts'
