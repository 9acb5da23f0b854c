export declare const standIns: Readonly<Record<string, URL>>
