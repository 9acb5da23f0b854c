import type { Endpoint, Parameter, ParameterPlace } from '../../model/endpoint.ts'

/** What a route calls the places of parameters. */
export const groups: Readonly<Record<ParameterPlace, 'params' | 'query' | 'headers' | 'cookies'>> = {
  path: 'params',
  query: 'query',
  header: 'headers',
  cookie: 'cookies',
}

/** The parameters of an operation that stand in one place. */
export const inPlace = ({ parameters }: Endpoint, place: ParameterPlace): readonly Parameter[] =>
  parameters.filter((parameter) => parameter.place === place)
