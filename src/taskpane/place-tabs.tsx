import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  BookInformationRegular,
  ChartMultipleRegular,
  LightbulbRegular,
  MathFormulaRegular,
} from "@fluentui/react-icons";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { places, type Place } from "./pane-channel";
import { useServices } from "./services";

/** Under this width the icons stand alone; their words are still read out. */
const iconsOnly = "@media (max-width: 339px)";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
  },
  icon: { fontSize: tokens.fontSizeBase500, lineHeight: 0 },
  word: {
    [iconsOnly]: {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
});

const icons: Readonly<Record<Place, ReactElement>> = {
  reports: <ChartMultipleRegular />,
  functions: <MathFormulaRegular />,
  explain: <LightbulbRegular />,
  workbook: <BookInformationRegular />,
};

export const tabId = (place: Place) => `tab-${place}`;
export const panelId = (place: Place) => `panel-${place}`;

/** Which place an arrow key leads to; `null` for other keys. */
function neighbour(place: Place, key: string): Place | null {
  const last = places.length - 1;
  const at = places.indexOf(place);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  return places[steps[key] ?? -1] ?? null;
}

interface PlaceTabsProps {
  readonly place: Place;
  readonly onChoose: (place: Place) => void;
}

/** The four places, one row, icon over word; one tab stop, arrow keys inside. */
export function PlaceTabs({ place, onChoose }: PlaceTabsProps) {
  const { say } = useServices();
  const styles = useStyles();
  const tabs = useRef(new Map<Place, HTMLButtonElement>());

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(place, event.key);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    tabs.current.get(next)?.focus();
  };

  return (
    <div role="tablist" aria-label={say("pane.tabs")} className={styles.list} onKeyDown={onKeyDown}>
      {places.map((name) => (
        <button
          key={name}
          ref={(element) => {
            if (element) tabs.current.set(name, element);
          }}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === place}
          aria-controls={name === place ? panelId(name) : undefined}
          tabIndex={name === place ? 0 : -1}
          title={say(`pane.tab.${name}`)}
          className={mergeClasses(styles.tab, name === place && styles.chosen)}
          onClick={() => onChoose(name)}
        >
          <span className={styles.icon} aria-hidden="true">
            {icons[name]}
          </span>
          <span className={styles.word}>{say(`pane.tab.${name}`)}</span>
        </button>
      ))}
    </div>
  );
}
