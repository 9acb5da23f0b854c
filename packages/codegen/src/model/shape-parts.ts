import type { Shape } from './shape.ts'

/** The result of reading a schema: its parts, which all apply, and the keywords that they cover. */
export class ShapeParts {
  readonly shapes: Shape[] = []
  readonly used = new Set<string>()

  add(shape: Shape, ...keywords: readonly string[]): void {
    this.shapes.push(shape)
    for (const keyword of keywords) this.used.add(keyword)
  }
}
