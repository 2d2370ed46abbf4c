import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useSyncExternalStore } from "react";
import type { Calculation } from "../../contract/calculation";
import { cellName } from "../functions/formula-text";
import { useServices, type Say } from "../services";
import { useAnnounce } from "./announcer";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/**
 * Which cell function has been calculating for a while, how far it is, and the way out. They take turns: the first is
 * shown.
 */
export function CalculationStatus() {
  const { calculations } = useServices();
  const [first, ...others] = useSyncExternalStore(calculations.subscribe, calculations.current);
  return first ? <Line calculation={first} others={others.length} /> : null;
}

function Line({ calculation, others }: { readonly calculation: Calculation; readonly others: number }) {
  const { say } = useServices();
  const styles = useStyles();
  const announce = useAnnounce();
  const words = useId();
  const working = say("pane.calculation.working", { name: cellName(calculation.id) });
  // Said once: reading every iteration out would drown everything else.
  useEffect(() => announce(working), [announce, working]);
  return (
    <footer className={styles.root}>
      <Text size={200} className={styles.words} id={words}>
        {[progressOf(calculation, say), others > 0 && say("pane.calculation.more", { more: others })]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      <Button size="small" onClick={calculation.cancel} aria-describedby={words}>
        {say("pane.cancel")}
      </Button>
    </footer>
  );
}

function progressOf({ id, iterations }: Calculation, say: Say): string {
  const name = cellName(id);
  return iterations === null
    ? say("pane.calculation.working", { name })
    : say("pane.calculation.iterations", { name, iterations });
}
