// Generated from spec/openapi.yaml by pnpm generate. Do not edit.
import type { NounTable } from '../contract/shape.ts'

export const table: NounTable = {
  operations: {
    "CompleteWebAuthnRegistration": {"input":"CompleteWebAuthnRegistrationRequest","output":"CompleteWebAuthnRegistrationResponse","signed":false},
    "DeleteWebAuthnCredential": {"input":"DeleteWebAuthnCredentialRequest","output":"DeleteWebAuthnCredentialResponse","signed":false},
    "ListWebAuthnCredentials": {"input":"ListWebAuthnCredentialsRequest","output":"ListWebAuthnCredentialsResponse","signed":false},
    "StartWebAuthnRegistration": {"input":"StartWebAuthnRegistrationRequest","output":"StartWebAuthnRegistrationResponse","signed":false},
  },
  shapes: {
    "CompleteWebAuthnRegistrationRequest": {"type":"structure","members":{"AccessToken":"TokenModelType","Credential":"Document"},"required":["AccessToken","Credential"]},
    "TokenModelType": {"type":"string","sensitive":true},
    "Document": {"type":"document"},
    "CompleteWebAuthnRegistrationResponse": {"type":"structure","members":{}},
    "DeleteWebAuthnCredentialRequest": {"type":"structure","members":{"AccessToken":"TokenModelType","CredentialId":"StringType"},"required":["AccessToken","CredentialId"]},
    "StringType": {"type":"string"},
    "DeleteWebAuthnCredentialResponse": {"type":"structure","members":{}},
    "ListWebAuthnCredentialsRequest": {"type":"structure","members":{"AccessToken":"TokenModelType","NextToken":"PaginationKey","MaxResults":"WebAuthnCredentialsQueryLimitType"},"required":["AccessToken"]},
    "PaginationKey": {"type":"string","min":1},
    "WebAuthnCredentialsQueryLimitType": {"type":"integer","min":0},
    "ListWebAuthnCredentialsResponse": {"type":"structure","members":{"Credentials":"WebAuthnCredentialDescriptionListType","NextToken":"PaginationKey"},"required":["Credentials"]},
    "WebAuthnCredentialDescriptionListType": {"type":"list","member":"WebAuthnCredentialDescription"},
    "WebAuthnCredentialDescription": {"type":"structure","members":{"CredentialId":"StringType","FriendlyCredentialName":"StringType","RelyingPartyId":"StringType","AuthenticatorAttachment":"WebAuthnAuthenticatorAttachmentType","AuthenticatorTransports":"WebAuthnAuthenticatorTransportsList","CreatedAt":"DateType"},"required":["CredentialId","FriendlyCredentialName","RelyingPartyId","AuthenticatorTransports","CreatedAt"]},
    "WebAuthnAuthenticatorAttachmentType": {"type":"string"},
    "WebAuthnAuthenticatorTransportsList": {"type":"list","member":"WebAuthnAuthenticatorTransportType"},
    "WebAuthnAuthenticatorTransportType": {"type":"string"},
    "DateType": {"type":"timestamp"},
    "StartWebAuthnRegistrationRequest": {"type":"structure","members":{"AccessToken":"TokenModelType"},"required":["AccessToken"]},
    "StartWebAuthnRegistrationResponse": {"type":"structure","members":{"CredentialCreationOptions":"Document"},"required":["CredentialCreationOptions"]},
  },
}
