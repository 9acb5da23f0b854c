/** An input that cannot be compared: exit status 2. The message names the place and says what to do. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput'
}
