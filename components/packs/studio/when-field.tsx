import { channels, moods } from '@/lib/checks/vocabulary'
import { withoutGaps } from '@/lib/packs/pack-draft'
import type { When } from '@/lib/packs/when'
import { words } from '@/lib/strings/words'
import { ChoiceField, NumberField, TickField, TicksField } from './field'
import { PhrasesField } from './phrases-field'

export interface WhenFieldProps {
  readonly value: When | undefined
  /** undefined when it applies always. */
  readonly onChange: (when: When | undefined) => void
}

/** How each mood is named in the interface. */
export const moodWords = {
  calm: 'studio.moods.calm',
  upset: 'studio.moods.upset',
  'very upset': 'studio.moods.veryUpset',
} as const

/** When something applies: every condition that is set must hold; none set, it applies always. */
export function WhenField({ value = {}, onChange }: WhenFieldProps) {
  const write = (change: Partial<When>) => {
    const next = withoutGaps({ ...value, ...change })
    onChange(Object.keys(next).length > 0 ? next : undefined)
  }
  const list = (entries: string[]) => (entries.length > 0 ? entries : undefined)
  return (
    <fieldset className="studio-set">
      <legend>{words('studio.when')}</legend>
      <div className="studio-row">
        <TicksField
          label={words('studio.channel')}
          value={value.channel ?? []}
          choices={channels
            .filter(one => one !== 'unknown')
            .map(one => ({ value: one, text: words(`studio.channels.${one}`) }))}
          onChange={channel => write({ channel: channel.length > 0 ? channel : undefined })}
        />
        <TicksField
          label={words('studio.mood')}
          value={value.mood ?? []}
          choices={moods.map(mood => ({ value: mood, text: words(moodWords[mood]) }))}
          onChange={mood => write({ mood: mood.length > 0 ? mood : undefined })}
        />
      </div>
      <div className="studio-row">
        <ChoiceField
          label={words('studio.reply')}
          value={value.reply ?? 'any'}
          choices={(['any', 'first', 'later'] as const).map(one => ({
            value: one,
            text: words(`studio.replies.${one}`),
          }))}
          onChange={reply => write({ reply: reply === 'any' ? undefined : reply })}
        />
        <NumberField
          label={words('studio.minWords')}
          value={value.minWords}
          onChange={minWords => write({ minWords })}
        />
      </div>
      <div className="studio-row">
        <PhrasesField
          label={words('studio.tags')}
          hint={words('studio.tagsMore')}
          rows={1}
          value={value.tags ?? []}
          onChange={tags => write({ tags: list(tags) })}
        />
        <PhrasesField
          label={words('studio.notTags')}
          rows={1}
          value={value.notTags ?? []}
          onChange={tags => write({ notTags: list(tags) })}
        />
      </div>
      <PhrasesField
        label={words('studio.customerSays')}
        rows={1}
        value={value.customerSays ?? []}
        onChange={says => write({ customerSays: list(says) })}
      />
      <TickField
        label={words('studio.threeAsNeeded')}
        value={value.threeAs !== undefined}
        onChange={isTicked => write({ threeAs: isTicked ? 'needed' : undefined })}
      />
      <TickField
        label={words('studio.asksSomething')}
        value={value.asks !== undefined}
        onChange={isTicked => write({ asks: isTicked ? 'something' : undefined })}
      />
      <TickField
        label={words('studio.nameKnown')}
        value={value.customerName !== undefined}
        onChange={isTicked => write({ customerName: isTicked ? 'known' : undefined })}
      />
    </fieldset>
  )
}
