import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Pack } from '@/lib/packs/pack'
import {
  asVersion,
  blankRule,
  idFrom,
  redone,
  type Steps,
  stepped,
  stepsFrom,
  undone,
  withoutRule,
  withRule,
} from '@/lib/packs/pack-draft'
import type { PackProblem } from '@/lib/packs/problem'
import { readKeptPack } from '@/lib/packs/read-pack'
import { shapeProblems } from '@/lib/packs/read-shape'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { AboutPart, aboutPlaces } from './about-part'
import { ExemplarsPart } from './exemplars-part'
import { LinesField, TextField } from './field'
import { Fold } from './fold'
import { ImpactPreview } from './impact'
import type { ImpactClient } from './impact-client'
import { ItemsPart } from './items-part'
import { ListsPart } from './lists-part'
import { LocksPart, OverridePart } from './override-part'
import { type PartProps, ProblemList, problemsUnder } from './part'
import { RuleForm } from './rule-form'
import { SignalsPart } from './signals-part'
import type { StudioClient } from './studio-client'
import { NamesProvider, type Neighbours, namesFor, useNames } from './studio-names'
import { TermsPart } from './terms-part'
import { TryBox } from './try-box'
import { useSettled } from './use-settled'
import { VarsPart } from './vars-part'
import './studio.css'

export interface StudioProps {
  /** The pack to work on; made anew for another one. */
  readonly pack: Pack
  readonly client: StudioClient
  readonly impact: ImpactClient
  /** Called once the pack is in use, and when the lead goes back. */
  readonly onClose: () => void
}

/** The place where a lead makes a pack: rules as forms, tried while they are written. No JSON is needed. */
export function Studio({ pack: first, client, impact, onClose }: StudioProps) {
  const [steps, setSteps] = useState<Steps<Pack>>(() => stepsFrom(first))
  const [checked, setChecked] = useState<Checked | null>(null)
  const [neighbours, setNeighbours] = useState<Neighbours>({ others: [], inUse: null })
  const [isLeaving, setLeaving] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const lastField = useRef<EventTarget | null>(null)
  const pack = steps.now
  const { pack: settled } = useSettled({ pack })

  useEffect(() => heading.current?.focus(), [])

  useEffect(() => {
    let isWanted = true
    void client.neighboursOf(first).then(found => isWanted && setNeighbours(found))
    return () => {
      isWanted = false
    }
  }, [client, first])

  useEffect(() => {
    let isWanted = true
    const asked = Promise.all([client.check(settled), client.versionFor(settled)])
    void asked.then(([found, version]) => isWanted && setChecked({ ...found, version, pack: settled }))
    void client.remember(settled)
    return () => {
      isWanted = false
    }
  }, [client, settled])

  /** Letters typed into one field are one step; each press of a button is one of its own. */
  function change(next: Pack): void {
    const field = document.activeElement
    const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
    const isMore = isText && field === lastField.current
    lastField.current = isText ? field : null
    setSteps(stepped(steps, next, isMore))
  }

  function step(to: typeof undone): void {
    lastField.current = null
    setSteps(to(steps))
  }

  /** Over the whole studio, where no field keeps an undo of its own for what was changed by forms. */
  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    step(event.shiftKey ? redone : undone)
  }

  async function use(): Promise<void> {
    setLeaving(true)
    const version = await client.versionFor(pack)
    const ready = asVersion(pack, version)
    const { problems } = await client.check(ready)
    setLeaving(false)
    if (problems.length > 0) return
    await client.keep(ready)
    await client.remember(null)
    onClose()
  }

  const problems = checked?.problems ?? []
  const isReady = checked !== null && checked.pack === pack && problems.length === 0
  return (
    <NamesProvider value={namesFor(pack, neighbours)}>
      <section className="studio" aria-labelledby="studio-title" onKeyDown={onKeyDown}>
        <div className="studio-head">
          <h2 id="studio-title" ref={heading} tabIndex={-1}>
            {words('studio.title')}
          </h2>
          <Button aria-disabled={steps.past.length === 0} onClick={() => step(undone)}>
            {words('studio.undo')}
          </Button>
          <Button aria-disabled={steps.undone.length === 0} onClick={() => step(redone)}>
            {words('studio.redo')}
          </Button>
        </div>
        <Head
          isInUse={neighbours.inUse !== null && neighbours.inUse.id === pack.id}
          pack={pack}
          problems={problems}
          onChange={change}
        />
        <Rules pack={pack} problems={problems} onChange={change} />
        <TermsPart pack={pack} problems={problems} onChange={change} />
        <ItemsPart pack={pack} problems={problems} onChange={change} />
        <MoreParts pack={pack} problems={problems} onChange={change} version={checked?.version ?? pack.version} />
        <h3>{words('studio.try')}</h3>
        <TryBox pack={settled} client={client} />
        <ImpactPreview pack={pack} client={impact} onChange={change} />
        <Source pack={pack} onChange={change} />
        {checked?.warnings.map(({ sentence }) => (
          <p key={sentence} className="studio-warning">
            {sentence}
          </p>
        ))}
        <div className="pack-answers">
          <Button look="primary" aria-disabled={!isReady || isLeaving} onClick={() => isReady && void use()}>
            {words('studio.use', { version: checked?.version ?? pack.version })}
          </Button>
          <Button onClick={onClose}>{words('studio.later')}</Button>
          <span role="status">{readiness(pack, problems)}</span>
        </div>
      </section>
    </NamesProvider>
  )
}

interface Checked extends Awaited<ReturnType<StudioClient['check']>> {
  readonly version: string
  /** The pack that this was said of. */
  readonly pack: Pack
}

function readiness(pack: Pack, problems: readonly PackProblem[]): string {
  const parts = [
    pack.rules,
    pack.checklist,
    pack.terms,
    pack.exemplars,
    Object.keys({ ...pack.override, ...pack.signals }),
  ]
  if (parts.every(part => (part ?? []).length === 0)) return words('studio.empty')
  return problems.length === 0 ? words('studio.ready') : words('studio.toMend', problems.length)
}

/** The parts of a pack that a lead seldom needs, each folded to its name and the number of its entries. */
function MoreParts({ version, ...part }: PartProps & { readonly version: string }) {
  const { pack, problems } = part
  const size = (entries: object | undefined) => Object.keys(entries ?? {}).length
  const parts = [
    {
      place: 'exemplars',
      heading: words('studio.exemplars'),
      count: size(pack.exemplars),
      form: <ExemplarsPart {...part} />,
    },
    { place: 'signals', heading: words('studio.signals'), count: size(pack.signals), form: <SignalsPart {...part} /> },
    { place: 'vars', heading: words('studio.vars'), count: size(pack.vars), form: <VarsPart {...part} /> },
    { place: 'lists', heading: words('studio.lists'), count: size(pack.lists), form: <ListsPart {...part} /> },
    {
      place: 'override',
      heading: words('studio.overrides'),
      count: size(pack.override),
      form: <OverridePart {...part} />,
    },
    { place: 'locked', heading: words('studio.locks'), count: size(pack.locked), form: <LocksPart {...part} /> },
  ]
  return (
    <div className="studio-parts">
      {parts.map(({ place, heading, count, form }) => (
        <Fold
          key={place}
          className="studio-part"
          summary={
            <>
              {heading}
              {count > 0 && <span className="pack-soft"> {count}</span>}
              <ToMend problems={problemsUnder(problems, place)} />
            </>
          }
        >
          {form}
        </Fold>
      ))}
      <Fold
        className="studio-part"
        summary={
          <>
            {words('studio.about')}
            <ToMend problems={aboutPlaces.flatMap(place => problemsUnder(problems, place))} />
          </>
        }
      >
        <AboutPart {...part} version={version} />
      </Fold>
    </div>
  )
}

function ToMend({ problems }: Pick<PartProps, 'problems'>) {
  return problems.length > 0 ? <span className="studio-count">{words('studio.toMend', problems.length)}</span> : null
}

/** Problems of these parts stand beside them. */
const shownElsewhere =
  /^(?:(?:rules|checklist|terms|exemplars|locked)\.\d|(?:signals|vars|lists|override|owner)\.|(?:license|locale|expires|changelog|allow|extends)\b)/

function Head({ isInUse, pack, problems, onChange }: PartProps & { readonly isInUse: boolean }) {
  const [team = '', name = ''] = pack.id.split('/')
  const own = problems.filter(({ path }) => !shownElsewhere.test(path))

  function rename(title: string): void {
    // The name inside the pack follows its title until the pack is used: afterwards agents know it by that name.
    const isOwn = !isInUse && (name === '' || name === idFrom(pack.title))
    onChange({ ...pack, title, id: `${team || 'team'}/${isOwn ? idFrom(title) : name}` })
  }

  return (
    <div className="studio-form">
      <TextField label={words('studio.packTitle')} value={pack.title} onChange={rename} />
      {isInUse ? (
        <p className="pack-soft">{words('studio.knownAs', { id: pack.id })}</p>
      ) : (
        <TextField
          label={words('studio.team')}
          hint={words('studio.teamMore')}
          value={team}
          onChange={next =>
            onChange({ ...pack, id: `${next === '' ? '' : idFrom(next)}/${name || idFrom(pack.title)}` })
          }
        />
      )}
      <TextField
        label={words('studio.summary')}
        value={pack.summary ?? ''}
        onChange={summary => onChange({ ...pack, summary: summary || undefined })}
      />
      <ProblemList problems={own} />
    </div>
  )
}

function Rules({ pack, problems, onChange }: PartProps) {
  const { kept } = useNames()
  const [open, setOpen] = useState<number | null>(null)

  function add(): void {
    setOpen(pack.rules.length)
    onChange(withRule(pack, pack.rules.length, blankRule('avoid', pack)))
  }

  return (
    <div>
      <h3>{words('packs.rules', pack.rules.length)}</h3>
      <ol className="studio-list">
        {pack.rules.map((rule, at) => {
          const own = problemsUnder(problems, `rules.${at}`)
          const name = rule.message || words('studio.unnamedRule', { number: String(at + 1) })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule's id changes while it is being written.
            <li key={at}>
              <details open={open === at} onToggle={event => event.currentTarget.open && setOpen(at)}>
                <summary>
                  {name}
                  {own.length > 0 && <span className="studio-count">{words('studio.toMend', own.length)}</span>}
                </summary>
                {open === at && (
                  <>
                    <RuleForm rule={rule} problems={own} onChange={next => onChange(withRule(pack, at, next, kept))} />
                    <Button look="quiet" onClick={() => onChange(withoutRule(pack, at))}>
                      {words('studio.takeRuleOut')}
                    </Button>
                  </>
                )}
              </details>
            </li>
          )
        })}
      </ol>
      <Button onClick={add}>{words('studio.addRule')}</Button>
    </div>
  )
}

/** The pack as text, for those who want it; what cannot be read is not taken over. */
function Source({ pack, onChange }: Omit<PartProps, 'problems'>) {
  const [text, setText] = useState<string | null>(null)
  const [problem, setProblem] = useState('')

  function read(): void {
    const { pack: taken, problem } = packIn(text ?? '')
    setProblem(problem ?? '')
    if (!taken) return
    onChange(taken)
    setText(null)
  }

  return (
    <Fold summary={words('studio.jsonTitle')}>
      <LinesField
        label={words('studio.sourceText')}
        rows={12}
        value={text ?? JSON.stringify(pack, null, 2)}
        onChange={setText}
      />
      <Button aria-disabled={text === null} onClick={read}>
        {words('studio.sourceTake')}
      </Button>
      <span role="status">{problem}</span>
    </Fold>
  )
}

/** The pack in a text, or what keeps it from being one. */
function packIn(text: string): { readonly pack: Pack | null; readonly problem: string | null } {
  const pack = readKeptPack(text)
  if (pack) return { pack, problem: null }
  try {
    const [first] = shapeProblems(JSON.parse(text))
    return {
      pack: null,
      problem: first ? words('studio.sourceProblem', { sentence: first.sentence }) : words('studio.sourceWrong'),
    }
  } catch {
    return { pack: null, problem: words('studio.sourceWrong') }
  }
}
