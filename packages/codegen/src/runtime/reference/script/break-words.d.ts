/** Makes a name that breaks between its words, where it does not fit. */
export declare const breakableOf: <Element>(make: (name: 'wbr') => Element) => (name: string) => (Element | string)[]
