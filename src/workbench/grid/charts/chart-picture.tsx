import type { ReactNode } from "react";
import { cellText } from "../../workbook-model/coerce";
import type { ChartRecord } from "../../workbook-model/records";
import { categoryScale, valueScale, type ChartFigures } from "./drawn-chart";

interface ChartPictureProps {
  readonly chart: ChartRecord;
  readonly figures: ChartFigures;
}

const titleHeight = 30;
const titleSize = 14;
const legendHeight = 22;
const gap = 8;
const fontSize = 11;

/** About how wide a word is drawn; wide letters such as kanji count double. */
const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? fontSize : fontSize * 0.56), 0);

const shortened = (word: string, room: number): string => {
  if (widthOf(word) <= room) return word;
  const letters = [...word];
  while (letters.length > 1 && widthOf(letters.join("")) + fontSize > room) letters.pop();
  return `${letters.join("")}…`;
};

/** Draws a chart of the workbook: horizontal bars, columns or lines. Sizes are in points, as the record counts them. */
export function ChartPicture({ chart, figures }: ChartPictureProps): ReactNode {
  const { width, height } = chart;
  const title = chart.title.text || chart.name;
  const top = chart.title.visible ? titleHeight : gap;
  const bottom = height - (chart.legend.visible ? legendHeight + gap : gap);
  const isBar = chart.type.startsWith("Bar");
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
      role="img"
      aria-label={title}
      fontFamily="Calibri, Carlito, system-ui, 'Noto Sans JP Variable', sans-serif"
      fontSize={fontSize}
      fill="#404040"
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#ffffff" stroke="#d0d0d0" />
      {chart.title.visible && (
        <text x={width / 2} y={20} textAnchor="middle" fontSize={titleSize}>
          <title>{title}</title>
          {shortened(title, ((width - 2 * gap) * fontSize) / titleSize)}
        </text>
      )}
      {isBar ? (
        <Bars chart={chart} figures={figures} top={top} bottom={bottom} />
      ) : (
        <Uprights chart={chart} figures={figures} top={top} bottom={bottom} />
      )}
      {chart.legend.visible && <Legend figures={figures} width={width} y={height - legendHeight / 2} />}
    </svg>
  );
}

interface PlotProps extends ChartPictureProps {
  readonly top: number;
  readonly bottom: number;
}

/** Categories down the side, values along the bottom. Like Excel, the first category is the lowest unless reversed. */
function Bars({ chart, figures, top, bottom }: PlotProps): ReactNode {
  const labelRoom = Math.min(chart.width * 0.4, Math.max(0, ...figures.categories.map(widthOf)) + gap);
  const left = gap + labelRoom;
  const floor = bottom - 16;
  const value = valueScale(figures, chart, [left, chart.width - 4 * gap]);
  const band = categoryScale(figures, [top, floor], !chart.categoryAxis.reversed);
  const thickness = band.bandwidth() / Math.max(1, figures.series.length);
  return (
    <g>
      {value.ticks(5).map((tick) => (
        <g key={tick}>
          {chart.valueAxis.majorGridlines && (
            <line x1={value(tick)} x2={value(tick)} y1={top} y2={floor} stroke="#e3e3e3" />
          )}
          <text x={value(tick)} y={bottom - 3} textAnchor="middle">
            {cellText(tick, figures.numberFormat)}
          </text>
        </g>
      ))}
      {figures.categories.map((category, place) => (
        <text key={place} x={left - 4} y={(band(place) ?? 0) + band.bandwidth() / 2 + 4} textAnchor="end">
          <title>{category}</title>
          {shortened(category, labelRoom)}
        </text>
      ))}
      {figures.series.map(({ name, color, values, labels }, nth) =>
        values.map((figure, place) => {
          if (figure === null) return null;
          const y = (band(place) ?? 0) + nth * thickness;
          const [from, to] = [value(0), value(figure)].sort((one, other) => one - other) as [number, number];
          return (
            <g key={`${name}${place}`}>
              <rect x={from} y={y} width={to - from} height={thickness} fill={color} data-value={figure} />
              {labels[place] && (
                <text x={to + 4} y={y + thickness / 2 + 4}>
                  {labels[place]}
                </text>
              )}
            </g>
          );
        }),
      )}
    </g>
  );
}

/** Categories along the bottom, values up the side: columns, or lines through the middle of each category. */
function Uprights({ chart, figures, top, bottom }: PlotProps): ReactNode {
  const floor = bottom - 16;
  const value = valueScale(figures, chart, [floor, top + gap]);
  const ticks = value.ticks(5);
  const left = gap + Math.max(0, ...ticks.map((tick) => widthOf(cellText(tick, figures.numberFormat)))) + 4;
  const band = categoryScale(figures, [left, chart.width - gap], chart.categoryAxis.reversed);
  const columns = figures.series.filter(({ isLine }) => !isLine);
  const step = Math.max(1, Math.ceil((figures.categories.length * 40) / Math.max(1, chart.width - left)));
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          {chart.valueAxis.majorGridlines && (
            <line x1={left} x2={chart.width - gap} y1={value(tick)} y2={value(tick)} stroke="#e3e3e3" />
          )}
          <text x={left - 4} y={value(tick) + 4} textAnchor="end">
            {cellText(tick, figures.numberFormat)}
          </text>
        </g>
      ))}
      {figures.categories.map((category, place) =>
        place % step === 0 ? (
          <text key={place} x={(band(place) ?? 0) + band.bandwidth() / 2} y={bottom - 3} textAnchor="middle">
            <title>{category}</title>
            {shortened(category, band.step() * step)}
          </text>
        ) : null,
      )}
      {[...columns, ...figures.series.filter(({ isLine }) => isLine)].map((series, nth) => {
        const thickness = band.bandwidth() / Math.max(1, columns.length);
        const middle = (place: number): number => (band(place) ?? 0) + band.bandwidth() / 2;
        if (series.isLine) {
          // A blank cell breaks the line, as in Excel.
          const path = series.values
            .map((figure, place) =>
              figure === null
                ? ""
                : `${(series.values[place - 1] ?? null) === null ? "M" : "L"}${middle(place)},${value(figure)}`,
            )
            .join("");
          return <path key={series.name} d={path} fill="none" stroke={series.color} strokeWidth={2.25} />;
        }
        return series.values.map((figure, place) => {
          if (figure === null) return null;
          const [high, low] = [value(0), value(figure)].sort((one, other) => one - other) as [number, number];
          return (
            <rect
              key={`${series.name}${place}`}
              x={(band(place) ?? 0) + nth * thickness}
              y={high}
              width={thickness}
              height={low - high}
              fill={series.color}
              data-value={figure}
            />
          );
        });
      })}
    </g>
  );
}

function Legend({ figures, width, y }: { figures: ChartFigures; width: number; y: number }): ReactNode {
  const widths = figures.series.map(({ name }) => widthOf(name) + 28);
  const start = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return (
    <g>
      {figures.series.map(({ name, color }, place) => {
        const x = start + widths.slice(0, place).reduce((sum, one) => sum + one, 0);
        return (
          <g key={place}>
            <rect x={x} y={y - 5} width={9} height={9} fill={color} />
            <text x={x + 13} y={y + 4}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
