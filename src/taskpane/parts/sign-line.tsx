import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    "& > svg": { flexShrink: 0 },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  plain: {},
});

export interface Sign {
  readonly icon: FluentIcon;
  readonly tone: "good" | "doubtful" | "bad" | "quiet" | "plain";
}

/** How something stands: a sign, a colour and words. */
export function SignLine({ icon: Icon, tone, children }: Sign & { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.line, styles[tone])}>
      <Icon aria-hidden="true" />
      <Text size={200}>{children}</Text>
    </span>
  );
}
