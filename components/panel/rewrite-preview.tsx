import type { Rewrite } from '@/lib/session/advice'
import { words } from '@/lib/strings/words'
import { FollowIcon } from '../ui/icons'
import { MarkedText, type TextMark } from '../ui/marked-text'
import { slotMarks } from './slot-marks'
import { wordDifference } from './word-difference'

/** What a rewrite takes out and puts in, before it is taken. */
export function RewritePreview({ rewrite, showsBefore }: { readonly rewrite: Rewrite; readonly showsBefore: boolean }) {
  const before = rewrite.before.trim()
  const after = rewrite.text.trim()
  const { removed, added } = wordDifference(before, after)
  const addedMarks: TextMark[] = added.map(([start, end]) => ({ start, end, look: 'added' }))
  return (
    <div className="preview">
      {showsBefore && before !== '' && (
        <p className="preview-before">
          <span className="visually-hidden">{words('suggestions.replaces')} </span>
          <MarkedText text={before} marks={removed.map(([start, end]) => ({ start, end, look: 'removed' }))} />
        </p>
      )}
      <p className="preview-after">
        <FollowIcon />
        {after === '' ? (
          <span>{words('suggestions.removes')}</span>
        ) : (
          <span>
            <span className="visually-hidden">{words(before === '' ? 'suggestions.adds' : 'suggestions.with')} </span>
            <MarkedText text={after} marks={[...addedMarks, ...slotMarks(rewrite)]} />
          </span>
        )}
      </p>
    </div>
  )
}
