import { makeStyles, tokens } from "@fluentui/react-components";
import type { OutputChart } from "../../contract/report-output";

const useStyles = makeStyles({
  picture: { width: "40px", height: "32px", flexShrink: 0, color: tokens.colorBrandForeground1 },
});

type Kind = OutputChart["kind"];

const drawings: Readonly<Record<Kind, string>> = {
  bar: "M2 4h22v6H2zM2 13h34v6H2zM2 22h28v6H2z",
  column: "M4 12h7v18H4zM16 4h7v26h-7zM28 18h7v12h-7z",
  line: "M2 3h2v25h34v2H2zM7 8l9 8 8 3 13 2v3l-14-2-9-4-9-8z",
};

/** The small picture on a question's card: what kind of chart the answer is. */
export function ReportPicture({ kind = "bar" }: { readonly kind?: Kind }) {
  const { picture } = useStyles();
  return (
    <svg className={picture} viewBox="0 0 40 32" aria-hidden="true" focusable="false">
      <path d={drawings[kind]} fill="currentColor" />
    </svg>
  );
}
