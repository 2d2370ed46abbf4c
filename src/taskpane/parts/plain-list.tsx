import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HTMLAttributes } from "react";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  tight: { gap: tokens.spacingVerticalXXS },
  small: { gap: tokens.spacingVerticalS },
  medium: { gap: tokens.spacingVerticalM },
});

interface PlainListProps extends HTMLAttributes<HTMLElement> {
  readonly as?: "ul" | "ol";
  readonly gap: "tight" | "small" | "medium";
}

/** A list whose items stand below each other without marks. */
export function PlainList({ as: List = "ul", gap, className, ...list }: PlainListProps) {
  const styles = useStyles();
  return <List className={mergeClasses(styles.list, styles[gap], className)} {...list} />;
}
