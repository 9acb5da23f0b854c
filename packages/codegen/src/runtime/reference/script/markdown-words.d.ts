/** Makes an element with attributes and children. */
export type Make<Element> = (
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly MakeChild<Element>[]
) => Element

/** A child of an element. `undefined` and `false` are left out. */
export type MakeChild<Element> = Element | string | undefined | false | readonly MakeChild<Element>[]

/** Descriptions as elements: the text of one line, and whole blocks. */
export interface Markdown<Element> {
  readonly inline: (text: string) => readonly (Element | string)[]
  readonly prose: (text: unknown) => readonly Element[]
}

export const markdownOf: <Element>(make: Make<Element>) => Markdown<Element>
