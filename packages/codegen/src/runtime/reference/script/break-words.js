// Used by the page and by the generator, each with its own `make`.
/** Creates a name that wraps between its words if it does not fit. */
export const breakableOf = (make) => (name) =>
  name
    .split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[_/.])/)
    .flatMap((word, at) => (at > 0 ? [make('wbr'), word] : [word]))
