import { makeStyles, mergeClasses, Text, tokens, type TextProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is said by the way: smaller, and in the second colour. */
export function QuietText({ className, ...text }: TextProps) {
  const { quiet } = useStyles();
  return <Text size={200} className={mergeClasses(quiet, className)} {...text} />;
}
