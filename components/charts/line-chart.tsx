import { LineDrawing, type LineDrawingProps } from './line-drawing'
import './line-chart.css'

export interface LineChartProps extends LineDrawingProps {
  readonly caption: string
  /** One word for each place along the way: the rows of the table. */
  readonly places: readonly string[]
  /** How a value is written in the table. */
  readonly written: (value: number) => string
  /** The words that open the table, and what its first column is. */
  readonly words: { readonly asTable: string; readonly place: string; readonly none: string }
}

/** A small chart with its caption, and the same figures as a table for whoever would rather read them. */
export function LineChart({ caption, places, written, words, ...drawing }: LineChartProps) {
  return (
    <figure className="line-chart">
      <figcaption>{caption}</figcaption>
      <LineDrawing {...drawing} />
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              {drawing.lines.map(line => (
                <th key={line.name} scope="col">
                  {line.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place, at) => (
              <tr key={place}>
                <th scope="row">{place}</th>
                {drawing.lines.map(line => {
                  const value = line.values[at] ?? null
                  return <td key={line.name}>{value === null ? words.none : written(value)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
