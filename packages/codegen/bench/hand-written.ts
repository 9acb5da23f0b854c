import { z } from 'zod'

// SignUpRequest of the contract, as written by hand.

const text = z.string().max(131_072)

const attributes = z.array(
  z.object({
    Name: z
      .string()
      .min(1)
      .max(32)
      .regex(/^(?:[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+)$/u),
    Value: z.string().max(2048).optional(),
  }),
)

/** The body of a request to sign up. */
export const SignUpRequest = z.object({
  ClientId: z
    .string()
    .min(1)
    .max(128)
    .regex(/^(?:[\w+]+)$/u),
  SecretHash: z
    .string()
    .min(1)
    .max(128)
    .regex(/^(?:[\w+=/]+)$/u)
    .optional(),
  Username: z
    .string()
    .min(1)
    .max(128)
    .regex(/^(?:[\p{L}\p{M}\p{S}\p{N}\p{P}]+)$/u),
  Password: z
    .string()
    .max(256)
    .regex(/^(?:[\S]+)$/u)
    .optional(),
  UserAttributes: attributes.optional(),
  ValidationData: attributes.optional(),
  AnalyticsMetadata: z.object({ AnalyticsEndpointId: text.optional() }).optional(),
  UserContextData: z.object({ IpAddress: text.optional(), EncodedData: text.optional() }).optional(),
  ClientMetadata: z.record(text, text).optional(),
})
