import { Component, type ReactNode, Suspense } from 'react';
import { LoadingState } from '../states/loading-state.tsx';
import { PageFault } from '../states/page-fault.tsx';

type Props = { children: ReactNode };

/** Around a page: its program may still be loading, or may not load at all, or may throw. The frame stays usable. */
export class PageBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (this.state.hasFailed) return <PageFault />;
    return <Suspense fallback={<LoadingState />}>{this.props.children}</Suspense>;
  }
}
