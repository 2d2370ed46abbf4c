import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { useId, type ReactNode, type Ref } from "react";
import { HeadingButton } from "../parts/heading-button";
import { QuietText } from "../parts/quiet-text";
import { useServices } from "../services";
import { steps, type Step } from "./report-state";

const useStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  fixed: { color: tokens.colorNeutralForeground2, cursor: "default" },
  badge: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid currentColor`,
    fontSize: tokens.fontSizeBase200,
  },
  open: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  summary: { overflowWrap: "anywhere" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
});

/** Open; done and to be reopened; done and settled; or not reached yet. */
export type SectionState = "open" | "done" | "settled" | "waiting";

interface SectionProps {
  readonly step: Step;
  readonly state: SectionState;
  /** The one line that stands for the section while it is closed. */
  readonly summary: string | null;
  readonly onOpen: () => void;
  readonly headingRef: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** One of the five sections of a report's page. */
export function Section({ step, state, summary, onOpen, headingRef, children }: SectionProps) {
  const { say } = useServices();
  const styles = useStyles();
  const body = useId();
  const isOpen = state === "open";
  const isFixed = state === "waiting" || state === "settled";
  const line = state === "waiting" ? say("pane.report.step.waiting") : isOpen ? null : summary;
  return (
    <section className={styles.root} data-step={step}>
      <HeadingButton
        ref={headingRef}
        isOpen={isOpen}
        body={body}
        className={isFixed ? styles.fixed : undefined}
        aria-disabled={isFixed}
        onClick={() => state === "done" && onOpen()}
      >
        <span className={mergeClasses(styles.badge, isOpen && styles.open)} aria-hidden="true">
          {state === "done" || state === "settled" ? <CheckmarkRegular /> : steps.indexOf(step) + 1}
        </span>
        <span className={styles.words}>
          <Text weight="semibold">{say(`pane.report.step.${step}`)}</Text>
          {line && <QuietText className={styles.summary}>{line}</QuietText>}
        </span>
      </HeadingButton>
      {isOpen && (
        <div id={body} className={styles.body}>
          {children}
        </div>
      )}
    </section>
  );
}
