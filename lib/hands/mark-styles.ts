import type { Level } from '@/lib/checks/vocabulary'

type Style = Readonly<Record<string, string>>

// Each level by the kind of line as well as by its colour; the colours stand out on white and on black.
const underlined = (line: string): Style => ({
  'text-decoration': `underline ${line}`,
  'text-underline-offset': '3px',
  'text-decoration-skip-ink': 'none',
})

/** How marked words look, and words that are lit up; from the one that lies lowest to the topmost. */
export const markStyles: Readonly<Record<'light' | Level, Style>> = {
  light: { 'background-color': 'rgb(59 130 214 / 25%)' },
  could: underlined('dotted #3b82d6 1.5px'),
  should: underlined('dashed #b07a00 1.5px'),
  must: underlined('wavy #d64545 1.5px'),
}

export type MarkStyle = keyof typeof markStyles

export const markStyleNames = Object.keys(markStyles) as readonly MarkStyle[]
