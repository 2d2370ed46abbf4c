import { makeStyles, mergeClasses, Subtitle1, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  /** The browser's own margins would add to the gaps of the layout. */
  heading: { margin: 0, overflowWrap: "anywhere" },
});

interface HeadingProps {
  readonly level: 2 | 3 | 4;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A heading of the pane; a view's title is level 2. */
export function Heading({ level, id, className, children }: HeadingProps) {
  const { heading } = useStyles();
  const Size = level === 2 ? Subtitle1 : Subtitle2;
  return (
    <Size as={`h${level}`} id={id} className={mergeClasses(heading, className)}>
      {children}
    </Size>
  );
}
