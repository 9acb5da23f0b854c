import type { Shape } from './shape.ts'

/** What is read of a schema: its parts, all of which hold, and the keywords they account for. */
export class ShapeParts {
  readonly shapes: Shape[] = []
  readonly used = new Set<string>()

  add(shape: Shape, ...keywords: readonly string[]): void {
    this.shapes.push(shape)
    for (const keyword of keywords) this.used.add(keyword)
  }
}
