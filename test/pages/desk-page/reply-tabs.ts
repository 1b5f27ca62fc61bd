/**
 * Reply or note, as a page says it to those who cannot see it. For products of which nobody told how they say it: so
 * much an adapter may rest on, whatever the classes are. `isNamed` false: nothing says which of the two is chosen.
 */
export function replyTabs({ isNamed = true } = {}): string {
  if (!isNamed)
    return '<div class="kinds"><span data-kind="reply" tabindex="0">↩</span><span data-kind="note" tabindex="0">✎</span></div>'
  return `<div class="kinds" role="tablist" aria-label="Kind">
<button type="button" role="tab" aria-selected="true" data-kind="reply">Reply</button>
<button type="button" role="tab" aria-selected="false" data-kind="note">Note</button>
</div>`
}

/** Chooses one of them, as its own press does. */
export function chooseKind(place: ParentNode, kind: 'reply' | 'note'): void {
  for (const tab of place.querySelectorAll<HTMLElement>('[data-kind]')) {
    tab.classList.toggle('on', tab.dataset.kind === kind)
    if (tab.hasAttribute('aria-selected')) tab.setAttribute('aria-selected', String(tab.dataset.kind === kind))
  }
}

/** Makes them answer to presses. Tells what is chosen. */
export function startTabs(place: ParentNode, onChange: () => void = () => {}): () => 'public' | 'internal' {
  let kind: 'reply' | 'note' = 'reply'
  for (const tab of place.querySelectorAll<HTMLElement>('[data-kind]')) {
    tab.addEventListener('click', () => {
      kind = tab.dataset.kind === 'note' ? 'note' : 'reply'
      chooseKind(place, kind)
      onChange()
    })
  }
  return () => (kind === 'note' ? 'internal' : 'public')
}
