import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { focusOutline } from "./focus-outline";

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: tokens.fontWeightRegular },
  button: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ...focusOutline,
  },
});

interface HeadingButtonProps extends ComponentProps<"button"> {
  readonly isOpen: boolean;
  /** Id of what it opens, which is there only while it is open. */
  readonly body: string;
}

/** A heading that opens and closes what stands below it. */
export function HeadingButton({ isOpen, body, className, ...button }: HeadingButtonProps) {
  const styles = useStyles();
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        className={mergeClasses(styles.button, className)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        {...button}
      />
    </h3>
  );
}
