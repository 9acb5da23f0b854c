import { expect, test } from 'vitest'
import { writeNotice } from './takeover-notice.ts'

const values = {
  username: 'ada',
  'login-time': 'Thu, 15 Jan 2026 12:00:00 GMT',
  'device-name': '<script>alert("{ip-address}")</script>',
  'ip-address': '192.0.2.1',
  city: 'unknown',
  country: 'unknown',
  'event-id': 'event',
  'feedback-token': 'token',
  'one-click-link-valid': 'https://auth.example.com/feedback/pool?value=valid&token=t',
  'one-click-link-invalid': 'https://auth.example.com/feedback/pool?value=invalid&token=t',
}
const SourceArn = 'arn:aws:ses:us-east-1:123456789012:identity/example.com'
const device = '&lt;script&gt;alert(&quot;{ip-address}&quot;)&lt;/script&gt;'

test('escapes values in HTML only, and does not replace values that look like placeholders', () => {
  const BlockEmail = {
    Subject: 'Blocked {username}',
    HtmlBody: '<p>{device-name} {ip-address} {unknown} {one-click-link-valid}</p>',
    TextBody: '{device-name}\n{city}, {country} {event-id} {feedback-token}',
  }
  expect(writeNotice('BlockEmail', { SourceArn, BlockEmail }, values)).toStrictEqual({
    subject: 'Blocked {username}',
    email: `<p>${device} 192.0.2.1 {unknown} https://auth.example.com/feedback/pool?value=valid&amp;token=t</p>`,
    text: '<script>alert("{ip-address}")</script>\nunknown, unknown event token',
  })
})

test('converts a text without HTML to HTML', () => {
  const MfaEmail = { Subject: 'New', TextBody: 'Hello {username} & co\n{device-name}' }
  expect(writeNotice('MfaEmail', { SourceArn, MfaEmail }, values)).toStrictEqual({
    subject: 'New',
    email: `Hello ada &amp; co<br>${device}`,
    text: 'Hello ada & co\n<script>alert("{ip-address}")</script>',
  })
})

test.each([
  ['BlockEmail', 'Blocked sign-in attempt', 'A sign-in to your account ada was blocked.'],
  ['MfaEmail', 'New sign-in attempt', 'A new sign-in to your account ada was asked for a second factor.'],
  ['NoActionEmail', 'New sign-in attempt', 'There was a new sign-in to your account ada.'],
] as const)('has a built-in text for %s', (mail, subject, opening) => {
  expect(writeNotice(mail, undefined, values)).toStrictEqual({
    subject,
    email: `${opening}<br>Time: Thu, 15 Jan 2026 12:00:00 GMT<br>Address: 192.0.2.1<br>Device: ${device}
<br><a href="https://auth.example.com/feedback/pool?value=valid&amp;token=t">This was me</a>
<br><a href="https://auth.example.com/feedback/pool?value=invalid&amp;token=t">This was not me</a>`,
    text: undefined,
  })
})
