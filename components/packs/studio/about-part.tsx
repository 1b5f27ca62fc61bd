import { notesFor, withNotes, withoutGaps } from '@/lib/packs/pack-draft'
import { words } from '@/lib/strings/words'
import { DayField, TextField, TickField } from './field'
import { type PartProps, ProblemList, problemsUnder } from './part'
import { PhrasesField } from './phrases-field'
import { useNames } from './studio-names'

/** The parts of a pack's text whose problems stand here. */
export const aboutPlaces = [
  'owner',
  'license',
  'locale',
  'expires',
  'changelog',
  'allow',
  'extends',
  'released',
  'needsApp',
]

/** Who keeps the pack, what it builds on, how long it holds, and what is new in the version that is being made. */
export function AboutPart({ pack, problems, onChange, version }: PartProps & { readonly version: string }) {
  const { otherPacks } = useNames()
  const owner = pack.owner ?? {}
  const own = (change: typeof owner) => {
    const next = withoutGaps({ ...owner, ...change })
    onChange({ ...pack, owner: Object.keys(next).length > 0 ? next : undefined })
  }
  const bases = pack.extends ?? []

  function buildOn(id: string, isWanted: boolean, of: string): void {
    const others = bases.filter(base => base.id !== id)
    const next = isWanted ? [...others, { id, version: `^${of}` }] : others
    onChange({ ...pack, extends: next.length > 0 ? next : undefined })
  }

  return (
    <div className="studio-form">
      <div className="studio-row">
        <TextField
          label={words('studio.ownerName')}
          value={owner.name ?? ''}
          onChange={name => own({ name: name || undefined })}
        />
        <TextField
          label={words('studio.ownerContact')}
          hint={words('studio.ownerMore')}
          value={owner.contact ?? ''}
          onChange={contact => own({ contact: contact || undefined })}
        />
      </div>
      <div className="studio-row">
        <TextField
          label={words('studio.locale')}
          value={pack.locale}
          onChange={locale => onChange({ ...pack, locale })}
        />
        <TextField
          label={words('studio.license')}
          value={pack.license ?? ''}
          onChange={license => onChange({ ...pack, license: license || undefined })}
        />
        <DayField
          label={words('studio.packExpires')}
          value={pack.expires}
          onChange={expires => onChange({ ...pack, expires })}
        />
      </div>
      <PhrasesField
        label={words('studio.notes', { version })}
        hint={words('studio.notesMore')}
        rows={2}
        value={notesFor(pack, version)}
        onChange={notes => onChange(withNotes(pack, version, notes))}
      />
      <PhrasesField
        label={words('studio.allow')}
        rows={2}
        value={pack.allow ?? []}
        onChange={allow => onChange({ ...pack, allow: allow.length > 0 ? allow : undefined })}
      />
      {otherPacks.map(({ id, title, version: of }) => (
        <TickField
          key={id}
          label={words('studio.buildsOn', { title })}
          value={bases.some(base => base.id === id)}
          onChange={isWanted => buildOn(id, isWanted, of)}
        />
      ))}
      <ProblemList problems={aboutPlaces.flatMap(place => problemsUnder(problems, place))} />
    </div>
  )
}
