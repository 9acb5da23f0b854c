/** Creates a name that wraps between its words if it does not fit. */
export declare const breakableOf: <Element>(make: (name: 'wbr') => Element) => (name: string) => (Element | string)[]
