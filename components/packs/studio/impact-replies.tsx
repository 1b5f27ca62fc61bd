import { type DragEvent, useId, useRef, useState } from 'react'
import type { TableHead } from '@/lib/packs/impact-work'
import { type Columns, columnUses } from '@/lib/packs/past-replies/columns'
import type { Division } from '@/lib/packs/past-replies/reply-table'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ChoiceField } from './field'

export interface GiveRepliesProps {
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => void
}

/** The ways to bring past replies: a file, or a paste. What is pasted stays in the field, whatever becomes of it. */
export function GiveReplies({ onText, onFile }: GiveRepliesProps) {
  const id = useId()
  const pasted = useRef<HTMLTextAreaElement>(null)
  const [isOver, setOver] = useState(false)

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same.
    <div
      className={`pack-drop impact-give${isOver ? ' pack-drop-over' : ''}`}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="studio-field">
        <label htmlFor={`${id}-file`}>{words('impact.file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.json,.jsonl,.ndjson,.txt,text/plain,text/csv,application/json"
          onChange={event => {
            const [file] = event.target.files ?? []
            if (file) onFile(file)
            event.target.value = ''
          }}
        />
      </div>
      <div className="studio-field">
        <label htmlFor={`${id}-paste`}>{words('impact.paste')}</label>
        <textarea id={`${id}-paste`} ref={pasted} rows={3} spellCheck={false} aria-describedby={`${id}-more`} />
        <span id={`${id}-more`} className="pack-soft">
          {words('impact.pasteMore')}
        </span>
      </div>
      <Button onClick={() => onText(pasted.current?.value ?? '')}>{words('impact.read')}</Button>
    </div>
  )
}

export interface ReadRepliesProps {
  readonly head: TableHead
  readonly columns: Columns
  readonly onColumns: (columns: Columns) => void
  readonly onDivide: (division: Division) => void
}

/** What was read and how: the columns as they were guessed, to be set right, and the first replies. */
export function ReadReplies({ head, columns, onColumns, onDivide }: ReadRepliesProps) {
  const { headings, division, first, notes } = head
  const reply = columns.reply
  return (
    <div className="impact-read">
      <p role="status">{words('impact.isRead', head.count, [head.count.toLocaleString()])}</p>
      {notes.map(note => (
        <p key={note} className="studio-warning">
          {note}
        </p>
      ))}
      {headings.length > 1 && (
        <div className="impact-columns">
          {columnUses.map(use => (
            <ChoiceField
              key={use}
              label={words(`impact.column.${use}`)}
              value={String(columns[use] ?? '')}
              choices={[
                { value: '', text: words('impact.noColumn') },
                ...headings.map((heading, at) => ({ value: String(at), text: heading })),
              ]}
              onChange={at => onColumns({ ...columns, [use]: at === '' ? null : Number(at) })}
            />
          ))}
        </div>
      )}
      {division && division.choices.length > 0 && (
        <ChoiceField
          label={words('impact.division')}
          value={division.chosen}
          choices={division.choices.map(choice => ({ value: choice, text: words(`impact.divisions.${choice}`) }))}
          onChange={onDivide}
        />
      )}
      {reply !== null && (
        <ul className="impact-first" aria-label={words('impact.first')}>
          {first.map(({ place, cells }) => (
            <li key={place}>{shortened(cells[reply] ?? '')}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 140 ? `${line.slice(0, 140)}…` : line
}
