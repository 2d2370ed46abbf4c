import { Component, type ReactNode } from "react";

interface Props {
  /** Shown in place of what failed. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** For what a view can do without: a picture that cannot be fetched or drawn gives way to a sentence. */
export class Fallback extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
