import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LineDrawing } from '@/components/charts/line-drawing'
import { type Help, helps } from '@/lib/training/help'
import { isFaded } from '@/lib/training/level'
import { skills } from '@/lib/training/skill'
import { usualThresholds } from '@/lib/training/thresholds'
import { englishCatalogue } from '../strings/catalogue'
import { days, thirtyDaysOf, trainees } from './trainees'

const seed = 20260302
const runs = trainees.map(trainee => ({ name: trainee.name, evenings: thirtyDaysOf(trainee, seed) }))
/** 0 where help goes as far as a rewrite, 3 where nothing but the question is left. */
const independence = (help: Help) => helps.length - 1 - helps.indexOf(help)
const endOf = (name: string) => runs.find(run => run.name === name)!.evenings.at(-1)!
const levelsOf = (name: string) => skills.map(skill => endOf(name).skills[skill].level)
const mean = (name: string) => levelsOf(name).reduce((sum, level) => sum + independence(level), 0) / skills.length

describe('thirty days of three new hires', () => {
  test('the strong one needs no help any more, and most skills not even the question', () => {
    expect(levelsOf('strong')).toEqual(skills.map(() => 'attempt'))
    const faded = skills.filter(skill => isFaded(endOf('strong').skills[skill], usualThresholds))
    expect(faded.length).toBeGreaterThanOrEqual(6)
  })

  test('the middling one gets a hint here and an example there, and no rewrite unasked', () => {
    expect(levelsOf('middling')).not.toContain('rewrite')
    expect(new Set(levelsOf('middling')).size).toBeGreaterThan(1)
    expect(mean('middling')).toBeGreaterThan(1)
    expect(mean('middling')).toBeLessThan(mean('strong'))
  })

  test('the struggling one has the help that goes furthest, or the next', () => {
    expect(levelsOf('struggling').filter(level => level === 'attempt' || level === 'hint')).toEqual([])
    expect(levelsOf('struggling')).toContain('rewrite')
    expect(mean('struggling')).toBeLessThan(1)
  })

  test('levels fall as well as rise on the way', () => {
    const { evenings } = runs.find(run => run.name === 'middling')!
    const steps = skills.flatMap(skill =>
      evenings.slice(1).map((evening, at) => {
        return independence(evening.skills[skill].level) - independence(evenings[at]!.skills[skill].level)
      }),
    )
    expect(steps.some(step => step > 0)).toBe(true)
    expect(steps.some(step => step < 0)).toBe(true)
  })

  test('the same holds for other seeds: strong above middling above struggling', () => {
    for (const other of [1, 2, 3, 5, 8]) {
      const [strong, middling, struggling] = trainees.map(trainee => {
        const end = thirtyDaysOf(trainee, other).at(-1)!
        return skills.reduce((sum, skill) => sum + independence(end.skills[skill].level), 0)
      })
      expect(strong).toBeGreaterThan(middling!)
      expect(middling).toBeGreaterThan(struggling!)
    }
  })

  test('as a picture', async () => {
    const catalogue = await englishCatalogue()
    const words = (key: string) => catalogue[key]!.message
    await expect(`${renderToStaticMarkup(<ThirtyDays words={words} />)}\n`).toMatchFileSnapshot(
      '../../docs/pictures/training-thirty-days.svg',
    )
  })
})

const looks = ['plain', 'dashed', 'dotted'] as const
/** The page's own colours, for a picture that stands alone. */
const style = `svg{--font:system-ui,sans-serif;--ink:#1b1e1c;--ink-soft:#575d59;--line:#dcdfda;--accent:#0a665a;--should:#85560a;--could:#475e8f;font:400 11px var(--font)}
.ground{fill:#fff}@media(prefers-color-scheme:dark){svg{--ink:#eceeec;--ink-soft:#a9b0ab;--line:#373c39;--accent:#62cdb9;--should:#f0bd60;--could:#aebfec}.ground{fill:#1c1f1e}}
.line-drawing-heading,.key{fill:var(--ink);font-size:13px;font-weight:600}.line-drawing-word{fill:var(--ink-soft)}.line-drawing-tick{stroke:var(--line)}
path{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}.line-drawing-dashed path{stroke-dasharray:6 4}.line-drawing-dotted path{stroke-dasharray:1 5}
.line-drawing-line-1 path{stroke:var(--accent)}.line-drawing-line-2 path{stroke:var(--should)}.line-drawing-line-3 path{stroke:var(--could)}
.line-drawing-line-1 circle{fill:var(--accent)}.line-drawing-line-2 circle{fill:var(--should)}.line-drawing-line-3 circle{fill:var(--could)}`

function ThirtyDays({ words }: { readonly words: (key: string) => string }) {
  const [across, width, height] = [3, 290, 140]
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${across * width + 20} ${3 * height + 50}`}
      role="img"
      aria-label="Thirty simulated days of three new hires: how far help goes, skill by skill"
    >
      <style>{style}</style>
      <rect className="ground" width="100%" height="100%" />
      {runs.map((run, at) => (
        <g key={run.name} className={`line-drawing-line-${at + 1} line-drawing-${looks[at]}`}>
          <path d={`M${20 + at * 160} 22h28`} />
          <text className="key" x={54 + at * 160} y={26}>
            {run.name}
          </text>
        </g>
      ))}
      {skills.map((skill, at) => (
        <LineDrawing
          key={skill}
          x={14 + (at % across) * width}
          y={40 + Math.floor(at / across) * height}
          width={width - 16}
          height={height - 10}
          heading={words(`training_skill_${skill}`)}
          label={words(`training_skill_${skill}`)}
          min={0}
          max={helps.length - 1}
          ticks={helps.map(help => ({ at: independence(help), label: words(`training_help_${help}`) }))}
          ends={['day 1', `day ${days}`]}
          lines={runs.map(({ name, evenings }, number) => ({
            name,
            look: looks[number]!,
            values: evenings.map(evening => independence(evening.skills[skill].level) + (1 - number) * 0.04),
          }))}
        />
      ))}
    </svg>
  )
}
