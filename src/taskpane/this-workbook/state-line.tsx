import { Link } from "@fluentui/react-components";
import {
  ArrowClockwiseRegular,
  CheckmarkCircleRegular,
  ErrorCircleRegular,
  QuestionCircleRegular,
} from "@fluentui/react-icons";
import type { RecipeState } from "../../workbook/ports/recipe-state";
import { QuietText } from "../parts/quiet-text";
import { SignLine, type Sign } from "../parts/sign-line";
import { useServices } from "../services";

const signs: Readonly<Record<RecipeState["kind"], Sign>> = {
  fresh: { icon: CheckmarkCircleRegular, tone: "good" },
  stale: { icon: ArrowClockwiseRegular, tone: "doubtful" },
  broken: { icon: ErrorCircleRegular, tone: "bad" },
  unread: { icon: QuestionCircleRegular, tone: "quiet" },
};

interface StateLineProps {
  /** `undefined` while the data are looked at. */
  readonly state: RecipeState | undefined;
  readonly onCompare: () => void;
}

/** Whether a report still says what its data say: a word, a sign and a colour. */
export function StateLine({ state, onCompare }: StateLineProps) {
  const { say } = useServices();
  if (!state) return <QuietText>{say("pane.recipe.looking")}</QuietText>;
  const { kind } = state;
  return (
    <SignLine {...signs[kind]}>
      {say(`pane.recipe.${kind}`)}
      {kind === "unread" && (
        <>
          {" "}
          <Link as="button" inline onClick={onCompare}>
            {say("pane.recipe.compare")}
          </Link>
        </>
      )}
    </SignLine>
  );
}
