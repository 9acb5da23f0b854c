import type { Endpoint, Parameter, ParameterPlace } from '../../model/endpoint.ts'

/** The names of parameter places in a route. */
export const groups: Readonly<Record<ParameterPlace, 'params' | 'query' | 'headers' | 'cookies'>> = {
  path: 'params',
  query: 'query',
  header: 'headers',
  cookie: 'cookies',
}

/** The parameters of an operation in one place. */
export const inPlace = ({ parameters }: Endpoint, place: ParameterPlace): readonly Parameter[] =>
  parameters.filter((parameter) => parameter.place === place)
