import './line-drawing.css'

export interface Line {
  readonly name: string
  /** One value for each place along the way; null where there is none, and the line has a gap. */
  readonly values: readonly (number | null)[]
  /** How the line is told from others besides its colour. */
  readonly look?: 'plain' | 'dashed' | 'dotted'
}

export interface LineDrawingProps {
  /** What it shows, in a sentence: all that a screen reader gets of the drawing. */
  readonly label: string
  readonly lines: readonly Line[]
  readonly min: number
  readonly max: number
  /** Lines across, each with its word; from the bottom up or the top down. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
  /** Words under the first and the last place. */
  readonly ends: readonly [string, string]
  /** In CSS pixels. */
  readonly width?: number
  readonly height?: number
  /** Words over the drawing, for pictures that stand alone. */
  readonly heading?: string
  /** Where it stands inside another drawing. */
  readonly x?: number
  readonly y?: number
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const lineHeight = 14
const letterWidth = 6

/** One small chart: values over time as lines, each with a point where it ends. */
export function LineDrawing(props: LineDrawingProps) {
  const { label, lines, ticks, ends, width = 240, height = 120, heading, x, y } = props
  const widest = Math.max(0, ...ticks.map(tick => tick.label.length))
  const frame: Frame = {
    left: widest * letterWidth + 8,
    right: width - 6,
    top: heading === undefined ? 8 : lineHeight + 12,
    bottom: height - lineHeight - 6,
  }
  return (
    <svg
      role="img"
      aria-label={label}
      className="line-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      x={x}
      y={y}
    >
      {heading !== undefined && (
        <text x={0} y={lineHeight} className="line-drawing-heading">
          {heading}
        </text>
      )}
      {ticks.map(tick => (
        <Tick key={tick.at} frame={frame} at={heightOf(tick.at, props, frame)} label={tick.label} />
      ))}
      <text x={frame.left} y={height - 4} className="line-drawing-word">
        {ends[0]}
      </text>
      <text x={frame.right} y={height - 4} textAnchor="end" className="line-drawing-word">
        {ends[1]}
      </text>
      {lines.map((line, at) => (
        <DrawnLine key={line.name} line={line} number={at + 1} points={pointsOf(line, props, frame)} />
      ))}
    </svg>
  )
}

function Tick({ frame, at, label }: { readonly frame: Frame; readonly at: number; readonly label: string }) {
  return (
    <>
      <line x1={frame.left} x2={frame.right} y1={at} y2={at} className="line-drawing-tick" />
      <text x={frame.left - 6} y={at + 4} textAnchor="end" className="line-drawing-word">
        {label}
      </text>
    </>
  )
}

type Point = readonly [x: number, y: number]

interface DrawnLineProps {
  readonly line: Line
  readonly number: number
  readonly points: readonly (Point | null)[]
}

function DrawnLine({ line, number, points }: DrawnLineProps) {
  const last = points.findLast(point => point !== null)
  return (
    <g className={`line-drawing-line line-drawing-line-${number} line-drawing-${line.look ?? 'plain'}`}>
      <path d={pathThrough(points)} />
      {last && <circle cx={last[0]} cy={last[1]} r={3} />}
    </g>
  )
}

function heightOf(value: number, { min, max }: Pick<LineDrawingProps, 'min' | 'max'>, { top, bottom }: Frame): number {
  return round(bottom - ((value - min) / (max - min)) * (bottom - top))
}

function pointsOf(line: Line, props: LineDrawingProps, frame: Frame): readonly (Point | null)[] {
  const step = (frame.right - 4 - frame.left) / Math.max(1, line.values.length - 1)
  return line.values.map((value, at) =>
    value === null ? null : [round(frame.left + at * step), heightOf(value, props, frame)],
  )
}

/** A path that begins anew after every gap. */
function pathThrough(points: readonly (Point | null)[]): string {
  return points
    .map((point, at) => point && `${at > 0 && points[at - 1] ? 'L' : 'M'}${point[0]} ${point[1]}`)
    .filter(Boolean)
    .join(' ')
}

function round(figure: number): number {
  return Math.round(figure * 10) / 10
}
