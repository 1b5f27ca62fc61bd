/** The origin of the page around this frame: side and state of the panel are remembered by it. */
export function siteAround(frame: Window): string {
  const [parent] = frame.location.ancestorOrigins ?? []
  if (parent) return parent
  return URL.canParse(frame.document.referrer) ? new URL(frame.document.referrer).origin : ''
}
