import './marked-text.css'

export interface TextMark {
  readonly start: number
  readonly end: number
  /** `found`: words that something is said of; `slot`: a blank that somebody still has to fill in. */
  readonly look: 'added' | 'removed' | 'found' | 'slot'
  /** Said before the words to those who cannot see the mark. */
  readonly label?: string
}

interface Piece {
  readonly start: number
  readonly text: string
  readonly marks: readonly TextMark[]
}

/** A text with stretches of it marked; marks may overlap. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly TextMark[] }) {
  return (
    <>
      {piecesOf(text, marks).map(piece => (
        <span key={piece.start} className={piece.marks.map(mark => `marked-${mark.look}`).join(' ') || undefined}>
          {piece.marks.map(
            mark =>
              mark.label &&
              mark.start === piece.start && (
                <span key={mark.look} className="visually-hidden">
                  {mark.label}{' '}
                </span>
              ),
          )}
          {piece.text}
        </span>
      ))}
    </>
  )
}

/** The text cut wherever a mark starts or ends. */
function piecesOf(text: string, marks: readonly TextMark[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter(cut => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, cuts[index + 1]),
    marks: marks.filter(mark => mark.start <= start && start < mark.end),
  }))
}
