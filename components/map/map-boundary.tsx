'use client';

import { Component, type ReactNode } from 'react';

type Props = { children: ReactNode; onFail: () => void };

/** Catches a movable map that cannot be loaded or drawn; the picture under it stays. */
export class MapBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch() {
    this.props.onFail();
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
