import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Pack } from '@/lib/packs/pack'
import {
  blankItem,
  blankRule,
  idFrom,
  redone,
  type Steps,
  stepped,
  stepsFrom,
  termsFrom,
  undone,
  withItem,
  withoutItem,
  withoutRule,
  withRule,
} from '@/lib/packs/pack-draft'
import type { PackProblem } from '@/lib/packs/problem'
import { readKeptPack } from '@/lib/packs/read-pack'
import { shapeProblems } from '@/lib/packs/read-shape'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { LinesField, TextField } from './field'
import { ImpactPreview } from './impact'
import type { ImpactClient } from './impact-client'
import { ItemForm } from './item-form'
import { PhrasesField } from './phrases-field'
import { RuleForm } from './rule-form'
import type { StudioClient } from './studio-client'
import { TryBox } from './try-box'
import { useSettled } from './use-settled'
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
  const [isLeaving, setLeaving] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const lastField = useRef<EventTarget | null>(null)
  const pack = steps.now
  const { pack: settled } = useSettled({ pack })

  useEffect(() => heading.current?.focus(), [])

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
    const { problems } = await client.check({ ...pack, version })
    setLeaving(false)
    if (problems.length > 0) return
    await client.keep({ ...pack, version })
    await client.remember(null)
    onClose()
  }

  const problems = checked?.problems ?? []
  const isReady = checked !== null && checked.pack === pack && problems.length === 0
  return (
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
      <Head pack={pack} problems={problems} onChange={change} />
      <Rules pack={pack} problems={problems} onChange={change} />
      <Terms pack={pack} problems={problems} onChange={change} />
      <Items pack={pack} problems={problems} onChange={change} />
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
  )
}

interface Checked extends Awaited<ReturnType<StudioClient['check']>> {
  readonly version: string
  /** The pack that this was said of. */
  readonly pack: Pack
}

interface PartProps {
  readonly pack: Pack
  readonly problems: readonly PackProblem[]
  readonly onChange: (pack: Pack) => void
}

function readiness(pack: Pack, problems: readonly PackProblem[]): string {
  if (pack.rules.length === 0 && (pack.checklist ?? []).length === 0 && (pack.terms ?? []).length === 0)
    return words('studio.empty')
  return problems.length === 0 ? words('studio.ready') : words('studio.toMend', problems.length)
}

const inRules = /^rules\.(\d+)/
const inItems = /^checklist\.(\d+)/

/** The problems of one part of the pack: those whose place in the text lies in it. */
function problemsAt(problems: readonly PackProblem[], part: RegExp, at: number): readonly PackProblem[] {
  return problems.filter(({ path }) => part.exec(path)?.[1] === String(at))
}

function Head({ pack, problems, onChange }: PartProps) {
  const [team = '', name = ''] = pack.id.split('/')
  const own = problems.filter(({ path }) => !/^(rules|checklist|terms)\.\d/.test(path))

  function rename(title: string): void {
    // The name inside the pack follows its title until the pack is used: afterwards agents know it by that name.
    const isOwn = name === '' || name === idFrom(pack.title)
    onChange({ ...pack, title, id: `${team || 'team'}/${isOwn ? idFrom(title) : name}` })
  }

  return (
    <div className="studio-form">
      <TextField label={words('studio.packTitle')} value={pack.title} onChange={rename} />
      <TextField
        label={words('studio.team')}
        hint={words('studio.teamMore')}
        value={team}
        onChange={next => onChange({ ...pack, id: `${next === '' ? '' : idFrom(next)}/${name || idFrom(pack.title)}` })}
      />
      <TextField
        label={words('studio.summary')}
        value={pack.summary ?? ''}
        onChange={summary => onChange({ ...pack, summary: summary || undefined })}
      />
      <ul className="studio-problems">
        {own.map(({ sentence, path }) => (
          <li key={`${path} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

function Rules({ pack, problems, onChange }: PartProps) {
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
          const own = problemsAt(problems, inRules, at)
          const name = rule.message || words('studio.unnamedRule', { number: String(at + 1) })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule's id changes while it is being written.
            <li key={at}>
              <details open={open === at} onToggle={event => event.currentTarget.open && setOpen(at)}>
                <summary>
                  {name}
                  {own.length > 0 && <span className="studio-count">{words('studio.toMend', own.length)}</span>}
                </summary>
                <RuleForm rule={rule} problems={own} onChange={next => onChange(withRule(pack, at, next))} />
                <Button look="quiet" onClick={() => onChange(withoutRule(pack, at))}>
                  {words('studio.takeRuleOut')}
                </Button>
              </details>
            </li>
          )
        })}
      </ol>
      <Button onClick={add}>{words('studio.addRule')}</Button>
    </div>
  )
}

function Terms({ pack, problems, onChange }: PartProps) {
  const [pasted, setPasted] = useState('')
  const terms = pack.terms ?? []
  const own = problems.filter(({ path }) => path.startsWith('terms.'))

  function add(): void {
    const more = termsFrom(pasted)
    const others = terms.filter(({ use }) => more.every(term => term.use !== use))
    if (more.length > 0) onChange({ ...pack, terms: [...others, ...more] })
    if (more.length > 0) setPasted('')
  }

  return (
    <div>
      <h3>{words('studio.terms')}</h3>
      <ul className="studio-terms">
        {terms.map((term, at) => (
          <li key={term.use}>
            <PhrasesField
              label={words('studio.termNot', { use: term.use })}
              rows={1}
              value={term.not}
              onChange={not => onChange({ ...pack, terms: terms.with(at, { ...term, not }) })}
            />
            <Button
              look="quiet"
              onClick={() => onChange({ ...pack, terms: terms.filter(({ use }) => use !== term.use) })}
            >
              {words('studio.takeTermOut', { use: term.use })}
            </Button>
          </li>
        ))}
      </ul>
      <ul className="studio-problems">
        {own.map(({ sentence, path }) => (
          <li key={`${path} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
      <LinesField
        label={words('studio.termsPaste')}
        hint={words('studio.termsPasteMore')}
        rows={2}
        value={pasted}
        onChange={setPasted}
      />
      <Button onClick={add}>{words('studio.addTerms')}</Button>
    </div>
  )
}

function Items({ pack, problems, onChange }: PartProps) {
  const items = pack.checklist ?? []
  return (
    <div>
      <h3>{words('studio.items')}</h3>
      <ol className="studio-list">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item's id changes while it is being written.
          <li key={at}>
            <ItemForm item={item} onChange={next => onChange(withItem(pack, at, next))} />
            <ul className="studio-problems">
              {problemsAt(problems, inItems, at).map(({ sentence, path }) => (
                <li key={`${path} ${sentence}`}>{sentence}</li>
              ))}
            </ul>
            <Button look="quiet" onClick={() => onChange(withoutItem(pack, at))}>
              {words('studio.takeItemOut')}
            </Button>
          </li>
        ))}
      </ol>
      <Button onClick={() => onChange(withItem(pack, items.length, blankItem(pack)))}>{words('studio.addItem')}</Button>
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
    <details>
      <summary>{words('studio.jsonTitle')}</summary>
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
    </details>
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
