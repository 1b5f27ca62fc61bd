import { words } from '@/lib/strings/words'

/** What the hands could not find, in words; a name we have no words for stands for itself. */
export function missingWords(missing: string): string {
  return missing === 'editor' ? words('situation.editor') : missing
}
