import { Component } from "react";
import type { ReactNode } from "react";

interface Props {
  readonly fallback: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

/** Shows `fallback` in place of what threw. A class, because React offers no hook for this. */
export class ErrorBoundary extends Component<Props, { readonly thrown: { readonly error: unknown } | undefined }> {
  override state: { readonly thrown: { readonly error: unknown } | undefined } = { thrown: undefined };

  static getDerivedStateFromError(error: unknown): { readonly thrown: { readonly error: unknown } } {
    return { thrown: { error } };
  }

  override render(): ReactNode {
    return this.state.thrown === undefined ? this.props.children : this.props.fallback(this.state.thrown.error);
  }
}
