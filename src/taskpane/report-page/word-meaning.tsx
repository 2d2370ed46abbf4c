import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { WordPicture } from "../../contract/report-spec";

const useStyles = makeStyles({
  // In line with the words of the radio buttons above.
  root: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    paddingBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  picture: { width: "76px", height: "24px", flexShrink: 0, color: tokens.colorBrandForeground1 },
});

interface WordMeaningProps {
  readonly id: string;
  readonly picture: WordPicture | undefined;
  readonly meaning: string;
}

/** What a word means, in one line and, where there is one, a small picture. */
export function WordMeaning({ id, picture, meaning }: WordMeaningProps) {
  const { root } = useStyles();
  return (
    <div className={root}>
      {picture && <WindowsPicture picture={picture} />}
      <Text id={id} size={200}>
        {meaning}
      </Text>
    </div>
  );
}

/** In which of five windows a customer has to be there: in any of those half filled, in all of those filled. */
const windows: Readonly<Record<WordPicture, readonly ("" | "any" | "all")[]>> = {
  "in-window": ["", "", "", "all", ""],
  "from-window": ["", "", "", "any", "any"],
  "by-window": ["", "any", "any", "any", ""],
  "every-window": ["all", "all", "all", "all", ""],
};
/** The window that is asked about, under the pointer. */
const asked = 3;

/** Shape tells what colour tells: any of several is a half, all of them are whole. */
function WindowsPicture({ picture }: { readonly picture: WordPicture }) {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 76 24" aria-hidden="true" focusable="false">
      {windows[picture].map((filled, place) => {
        const x = 1 + place * 15;
        return (
          <g key={place}>
            <rect x={x + 0.5} y={9.5} width={12} height={12} fill="none" stroke="currentColor" />
            {filled === "all" && <rect x={x + 2} y={11} width={9} height={9} fill="currentColor" />}
            {filled === "any" && <path d={`M${x + 2} 20h9v-9z`} fill="currentColor" />}
          </g>
        );
      })}
      <path d={`M${4 + asked * 15} 1h7l-3.5 6z`} fill="currentColor" />
    </svg>
  );
}
