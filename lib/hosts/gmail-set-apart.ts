// What Gmail puts into the box, or into a message it shows: the quoted message with the line above it (and its older
// shape), the signature and the two dashes before it.
const apartSelector = [
  '.gmail_quote',
  '.gmail_extra',
  '.gmail_signature',
  '.gmail_signature_prefix',
  'blockquote[type="cite"]',
].join()

/** What in this box or message is not its writer's own words. */
export function setApartIn(box: HTMLElement | null): readonly Element[] {
  const found = [...(box?.querySelectorAll(apartSelector) ?? [])]
  return found.filter(part => !found.some(other => other !== part && other.contains(part)))
}
