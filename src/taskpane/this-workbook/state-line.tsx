import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import {
  ArrowClockwiseRegular,
  CheckmarkCircleRegular,
  ErrorCircleRegular,
  QuestionCircleRegular,
} from "@fluentui/react-icons";
import type { RecipeState } from "../../workbook/ports/recipe-state";
import { useServices } from "../services";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  fresh: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground3 },
  broken: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  fresh: CheckmarkCircleRegular,
  stale: ArrowClockwiseRegular,
  broken: ErrorCircleRegular,
  unread: QuestionCircleRegular,
};

interface StateLineProps {
  /** `undefined` while the data are looked at. */
  readonly state: RecipeState | undefined;
  readonly onCompare: () => void;
}

/** Whether a report still says what its data say: a word, a sign and a colour. */
export function StateLine({ state, onCompare }: StateLineProps) {
  const { say } = useServices();
  const styles = useStyles();
  if (!state) {
    return (
      <Text size={200} className={styles.quiet}>
        {say("pane.recipe.looking")}
      </Text>
    );
  }
  const { kind } = state;
  const Icon = icons[kind];
  return (
    <Text size={200} className={mergeClasses(styles.line, kind === "unread" ? styles.quiet : styles[kind])}>
      <Icon aria-hidden />
      {say(`pane.recipe.${kind}`)}
      {kind === "unread" && (
        <Link as="button" inline onClick={onCompare}>
          {say("pane.recipe.compare")}
        </Link>
      )}
    </Text>
  );
}
