/** Whether an element is on the page and nothing hides it. Menus and tabs keep what they do not show. */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}
