import type { RequestSample } from '@poolhouse/codegen'
import { isSigned, jsonOf } from './request.ts'

/** URLSession. It does not sign requests, so there are samples only for operations without AWS credentials. */
export const urlSession: RequestSample = {
  language: 'Swift',
  client: 'URLSession',
  syntax: 'swift',
  code: (request) =>
    isSigned(request.endpoint)
      ? undefined
      : `import Foundation

var request = URLRequest(url: URL(string: "${request.url}")!)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.httpBody = Data(#"""
${jsonOf(request)}
"""#.utf8)

let (data, _) = try await URLSession.shared.data(for: request)
print(String(decoding: data, as: UTF8.self))`,
}
