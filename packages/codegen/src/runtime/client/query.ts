// Copied into generated clients, without this line.
import { type Input, nextInput, type Paging } from './pages.ts'

interface Result {
  readonly status: number
  readonly body: unknown
  readonly response: Response
}

/** The success responses of an operation. */
type Success<A> = A extends { readonly status: infer S }
  ? S extends number
    ? `${S}` extends `2${string}`
      ? A
      : never
    : never
  : never

type BodyOf<A> = A extends { readonly body: infer B } ? B : never

/** The argument that TanStack Query passes to a query function. */
interface Context {
  readonly signal: AbortSignal
}

/** A response that is not a success, thrown so that the query or mutation fails with it. */
export class ResponseError extends Error {
  override readonly name = 'ResponseError'
  readonly result: Result

  constructor(operation: string, result: Result) {
    super(`${operation} returned ${result.status}`)
    this.result = result
  }
}

type Call<I extends readonly unknown[], A> = (...input: I) => Promise<A>

const succeeded = async <I extends readonly unknown[], A extends Result>(
  name: string,
  call: Call<I, A>,
  input: unknown,
): Promise<Success<A>> => {
  const result = await (call as unknown as (own: unknown) => Promise<A>)(input)
  if (!result.response.ok) throw new ResponseError(name, result)
  return result as Success<A>
}

/** The data of a result; `null` instead of `undefined`, which TanStack Query rejects. */
const dataOf = <A extends Result>({ body }: A): BodyOf<A> => (body ?? null) as BodyOf<A>

/** Creates the options of a query. Its key is the operation's name and its input. */
export const query = <N extends string, I extends readonly unknown[], A extends Result>(name: N, call: Call<I, A>) =>
  Object.assign(
    (...input: I) => ({
      queryKey: [name, ...input] as readonly [N, ...I],
      queryFn: async ({ signal }: Context): Promise<BodyOf<Success<A>>> =>
        dataOf(await succeeded(name, call, { ...Object(input[0]), signal })),
    }),
    { queryKey: [name] as const },
  )

/** Creates the options of a mutation. Its variables are the operation's input. */
export const mutation = <N extends string, I extends readonly unknown[], A extends Result>(
  name: N,
  call: Call<I, A>,
) => ({
  mutationKey: [name] as const,
  mutationFn: async (input: I[0]): Promise<BodyOf<Success<A>>> => dataOf(await succeeded(name, call, input)),
})

/** Creates the options of an infinite query over the pages of a list. Each page is a response. */
export const infinite = <N extends string, I extends readonly unknown[], A extends Result>(
  name: N,
  call: Call<I, A>,
  paging: Paging,
) =>
  Object.assign(
    (...input: I) => ({
      queryKey: [name, 'pages', ...input] as readonly [N, 'pages', ...I],
      initialPageParam: (input[0] ?? {}) as Input,
      queryFn: async ({ pageParam, signal }: Context & { readonly pageParam: Input }): Promise<Success<A>> =>
        succeeded(name, call, { ...pageParam, signal }),
      getNextPageParam: (last: Success<A>, _pages: unknown, param: Input): Input | undefined =>
        nextInput(paging, param, last),
    }),
    { queryKey: [name, 'pages'] as const },
  )
