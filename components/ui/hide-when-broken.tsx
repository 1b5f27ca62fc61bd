import { Component, type ReactNode } from 'react'

export interface HideWhenBrokenProps {
  readonly children: ReactNode
  readonly onBroken: () => void
}

/** What cannot be drawn shows nothing, and says so: it must not stay behind as an invisible pane over something else. */
export class HideWhenBroken extends Component<HideWhenBrokenProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(): void {
    this.props.onBroken()
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children
  }
}
