/** The editor has seen the new selection: two frames, or 60 ms in a tab that draws none. */
export function settled(view: Window): Promise<void> {
  return new Promise(resolve => {
    const timer = view.setTimeout(resolve, 60)
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        view.clearTimeout(timer)
        resolve()
      }),
    )
  })
}

export function pause(view: Window, milliseconds: number): Promise<void> {
  return new Promise(resolve => view.setTimeout(resolve, milliseconds))
}
