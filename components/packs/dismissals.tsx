import { useId, useState } from 'react'
import { dismissReasons } from '@/lib/session/dismissal'
import {
  type DismissalCounts,
  type DismissalLine,
  type DismissedRule,
  dismissalFile,
  linesOf,
  readDismissalFile,
  summed,
} from '@/lib/session/dismissal-counts'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import './dismissals.css'

export interface DismissalsProps {
  readonly counts: DismissalCounts
  /** "2026-11-22" */
  readonly today: string
  readonly nameOfRule: (rule: string) => string
  /** Hands the text over as a file. */
  readonly onSave: (text: string) => void
  readonly onForget: () => void
}

/** Which rules were dismissed and why: seen by the agent first, handed to a lead only as they saw it. */
export function Dismissals({ counts, today, nameOfRule, onSave, onForget }: DismissalsProps) {
  const [isShown, setShown] = useState(false)
  const lines = linesOf(counts, today)
  const text = dismissalFile(lines)
  return (
    <div className="dismissals">
      <p className="options-more">{words('dismissals.about')}</p>
      {lines.length === 0 ? (
        <p className="options-none">{words('dismissals.none')}</p>
      ) : (
        <>
          <RuleTable rules={summed([lines])} label={words('dismissals.own')} nameOfRule={nameOfRule} />
          <div className="dismissals-actions">
            <Button onClick={() => setShown(!isShown)} aria-expanded={isShown}>
              {words('dismissals.show')}
            </Button>
            <Button look="quiet" onClick={onForget}>
              {words('dismissals.forget')}
            </Button>
          </div>
          {isShown && (
            <div className="dismissals-file">
              <p>{words('dismissals.whole')}</p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line can be scrolled to by keys. */}
              <pre tabIndex={0}>{text}</pre>
              <Button look="primary" onClick={() => onSave(text)}>
                {words('dismissals.save')}
              </Button>
            </div>
          )}
        </>
      )}
      <FromOthers nameOfRule={nameOfRule} />
    </div>
  )
}

/** For a lead: the files of several people, added up. */
function FromOthers({ nameOfRule }: Pick<DismissalsProps, 'nameOfRule'>) {
  const id = useId()
  const [files, setFiles] = useState<readonly (readonly DismissalLine[])[]>([])
  const [problems, setProblems] = useState<readonly string[]>([])

  async function read(given: readonly File[]): Promise<void> {
    const read = await Promise.all(given.map(async file => readDismissalFile(await file.text(), file.name)))
    setProblems(read.flatMap(({ problem }) => problem ?? []))
    setFiles([...files, ...read.flatMap(({ lines }) => (lines ? [lines] : []))])
  }

  return (
    <div className="dismissals-others">
      <label htmlFor={id}>{words('dismissals.others')}</label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        multiple
        onChange={event => {
          void read([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <p role="status">{files.length > 0 && words('dismissals.files', files.length)}</p>
      {problems.map(problem => (
        <p key={problem} className="pack-trouble">
          {problem}
        </p>
      ))}
      {files.length > 0 && (
        <>
          <RuleTable
            rules={summed(files)}
            label={words('dismissals.together')}
            nameOfRule={nameOfRule}
            filesRead={files.length}
          />
          <Button look="quiet" onClick={() => setFiles([])}>
            {words('dismissals.putAway')}
          </Button>
        </>
      )}
    </div>
  )
}

interface RuleTableProps {
  readonly rules: readonly DismissedRule[]
  readonly label: string
  readonly nameOfRule: (rule: string) => string
  /** How many files were read, where it is told in how many of them a rule is named. */
  readonly filesRead?: number
}

function RuleTable({ rules, label, nameOfRule, filesRead }: RuleTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table can be scrolled to by keys.
    <section className="dismissals-scroll" aria-label={label} tabIndex={0}>
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words('dismissals.rule')}</th>
            {dismissReasons.map(reason => (
              <th key={reason} scope="col">
                {words(`notice.reason.${reason}`)}
              </th>
            ))}
            <th scope="col">{words('dismissals.all')}</th>
            {filesRead !== undefined && <th scope="col">{words('dismissals.inFiles')}</th>}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, reasons, count, files }) => (
            <tr key={rule}>
              <th scope="row">{nameOfRule(rule)}</th>
              {dismissReasons.map(reason => (
                <td key={reason}>{reasons[reason] || ''}</td>
              ))}
              <td>{count}</td>
              {filesRead !== undefined && <td>{`${files}/${filesRead}`}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
