import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Say } from "../services";
import { NoteBar } from "./problem-bar";

interface Props {
  readonly say: Say;
  readonly children: ReactNode;
}

/** A view that failed says so in its place; the rest of the pane stays usable. */
export class ErrorBoundary extends Component<Props, { readonly failure: Error | null }> {
  override state: { readonly failure: Error | null } = { failure: null };

  static getDerivedStateFromError(thrown: unknown): { readonly failure: Error } {
    return { failure: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { say, children } = this.props;
    const { failure } = this.state;
    if (!failure) return children;
    const again = (
      <Button size="small" onClick={() => this.setState({ failure: null })}>
        {say("pane.try-again")}
      </Button>
    );
    return (
      <NoteBar intent="error" actions={again}>
        <strong>{say("pane.error.title")}</strong> {say("pane.error.boundary", { detail: failure.message })}
      </NoteBar>
    );
  }
}
