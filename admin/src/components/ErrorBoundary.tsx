import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Shown in place of children that threw. */
  fallback: (retry: () => void) => ReactNode;
}

/** Contains an error of the plugin, so that the page around it keeps working. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  private readonly retry = () => this.setState({ hasFailed: false });

  override render() {
    return this.state.hasFailed ? this.props.fallback(this.retry) : this.props.children;
  }
}
