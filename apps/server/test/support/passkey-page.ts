import {
  associateWebAuthnCredential,
  deleteWebAuthnCredential,
  fetchAuthSession,
  listWebAuthnCredentials,
  signIn,
  signOut,
} from '@aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from '@aws-amplify/auth/cognito'
import { Amplify } from '@aws-amplify/core'

/** What the page of the passkey test can do. It runs in the browser, with AWS Amplify as applications use it. */
const page = {
  configure: (userPoolId: string, userPoolClientId: string, userPoolEndpoint: string) => {
    const Auth = { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint } }
    cognitoUserPoolsTokenProvider.setAuthConfig(Auth)
    Amplify.configure({ Auth }, { Auth: { tokenProvider: cognitoUserPoolsTokenProvider } })
  },
  signInWithPassword: async (username: string, password: string) => {
    const options = { authFlowType: 'USER_AUTH' as const, preferredChallenge: 'PASSWORD' as const }
    return (await signIn({ username, password, options })).nextStep.signInStep
  },
  register: () => associateWebAuthnCredential(),
  list: async () => (await listWebAuthnCredentials()).credentials,
  remove: (credentialId: string) => deleteWebAuthnCredential({ credentialId }),
  signInWithPasskey: async (username: string) => {
    const options = { authFlowType: 'USER_AUTH' as const, preferredChallenge: 'WEB_AUTHN' as const }
    return (await signIn({ username, options })).nextStep.signInStep
  },
  username: async () => (await fetchAuthSession()).tokens?.accessToken.payload['username'],
  signOut: () => signOut(),
}

export type PasskeyPage = typeof page

Object.assign(globalThis, { page })
