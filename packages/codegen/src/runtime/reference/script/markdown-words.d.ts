/** Creates an element with attributes and children. */
export type Make<Element> = (
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly MakeChild<Element>[]
) => Element

/** A child of an element. `undefined` and `false` are omitted. */
export type MakeChild<Element> = Element | string | undefined | false | readonly MakeChild<Element>[]

/** Renders Markdown as elements: the text of one line (`inline`), or whole blocks (`prose`). */
export interface Markdown<Element> {
  readonly inline: (text: string) => readonly (Element | string)[]
  readonly prose: (text: unknown) => readonly Element[]
}

export const markdownOf: <Element>(make: Make<Element>) => Markdown<Element>
