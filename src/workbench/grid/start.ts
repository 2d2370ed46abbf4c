import {
  BorderStyleTypes,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Injector,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverFormulaEnginePlugin, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingTexts from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterTexts from "@univerjs/preset-sheets-filter/locales/en-US";
import {
  UniverSheetsTablePlugin,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { defaultFormat } from "../workbook-model/records";
import { fontFamily } from "../workbook-model/univer/cell-style";
import { EnginePlugin } from "./engine-plugin";

/** The running grid: Univer, its facade, and the injector through which its services are found. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
}

interface Preset {
  // The presets' own types leave the plugins open.
  readonly plugins: readonly unknown[];
}

/**
 * Starts an empty grid in an element. The grid's own menus are English, as Univer offers no Danish.
 *
 * Univer's `createUniver` lives in a package that pulls in the paid plugins, so the presets are registered by hand.
 */
export function startGrid(container: HTMLElement, dark: boolean): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreTexts,
        conditionalFormattingTexts,
        drawingTexts,
        filterTexts,
        tableTexts,
      ),
    },
    theme: defaultTheme,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  const presets: Preset[] = [
    UniverSheetsCorePreset({
      container,
      disableAutoFocus: true,
      ribbonType: "simple",
      customFontFamily: [
        { value: fontFamily(defaultFormat.fontName), label: defaultFormat.fontName, category: "sans-serif" },
      ],
      // Texts that look like numbers stay texts here without a mark, which would be worked out for every cell drawn.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsDrawingPreset(),
  ];
  for (const preset of presets) registerAll(univer, preset);
  const injector = univer.__getInjector();
  return { univer, api: FUniver.newAPI(injector), injector };
}

const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#7f7f7f" } };

/**
 * Like Excel's lightest table style: one that can be read in the dark, where Univer turns colours round, and in print.
 */
const lightTable = {
  name: "stay-light",
  style: {
    headerRowStyle: { bg: { rgb: "#ffffff" }, cl: { rgb: "#000000" }, bd: { t: line, b: line } },
    firstRowStyle: { bg: { rgb: "#f2f2f2" } },
    secondRowStyle: { bg: { rgb: "#ffffff" } },
    lastRowStyle: { bd: { b: line } },
  },
};

const ownConfigs: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  [UniverSheetsTablePlugin, { userThemes: [lightTable] }],
  // Its label would hide the header row of a table at the top of the sheet.
  [UniverSheetsTableUIPlugin, { hideAnchor: true }],
]);

function registerAll(univer: Univer, preset: Preset): void {
  for (const entry of preset.plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin as PluginCtor<Plugin>, ownConfigs.get(plugin) ?? config);
    // Its replacements must stand before any other plugin asks for what they replace.
    if (plugin === UniverFormulaEnginePlugin) univer.registerPlugin(EnginePlugin);
  }
}

/** Resolves when a workbook is drawn: Univer's engine calculates from then on. */
export function whenRendered({ injector }: Grid): Promise<void> {
  return injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
}
