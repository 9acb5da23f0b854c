import { Failure } from '../kernel/failure.ts'

/** Errors of devices (behaviour: devices, section 4). */
export const deviceFailures = {
  /** H: clients that get this message sign in again without a device. */
  unknown: () => new Failure('ResourceNotFoundException', 'Device does not exist.'),
  /** Not the key that was issued to the sign-in of the access token (H). */
  invalidKey: () => new Failure('InvalidParameterException', 'Invalid device key given.'),
  /** L: the text is not known. */
  exists: () => new Failure('DeviceKeyExistsException', 'Device key already exists.'),
  /** L: the text is not known. */
  notTracked: () =>
    new Failure('InvalidUserPoolConfigurationException', 'Device tracking is not enabled for the user pool.'),
  /** L: the text is not known. */
  invalidSecret: () =>
    new Failure(
      'InvalidParameterException',
      'DeviceSecretVerifierConfig must contain PasswordVerifier and Salt, both in base64.',
    ),
  tooMuchContention: () => new Failure('InternalErrorException', 'The device could not be saved. Please try again.'),
  /** AdminGetDevice and AdminListDevices do not declare UserNotFoundException (M). */
  userUnknown: () => new Failure('ResourceNotFoundException', 'User does not exist.'),
}
