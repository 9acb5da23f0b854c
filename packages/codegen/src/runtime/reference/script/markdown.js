import { make } from './elements.js'
import { markdownOf } from './markdown-words.js'

export const { inline, prose } = markdownOf(make)
