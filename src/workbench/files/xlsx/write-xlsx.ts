import type { WorkbookContents } from "../contents";
import { CellLookup } from "../cell-lookup";
import { namespaces, tag, xmlHeader } from "../xml/write";
import { FormulaTranslation } from "./formulas";
import { Parts } from "./parts";
import { Lines } from "./placement";
import type { XlsxOptions } from "./read-xlsx";
import { taskpanesPart, writeSettings } from "./settings-part";
import { CellWriter, sharedText, SharedTexts } from "./write-cells";
import { writeChart, type ChartCompany } from "./write-charts";
import { writeDrawing } from "./write-drawing";
import { writeSheet } from "./write-sheet";
import { writeStyles } from "./write-styles";
import { writeTable } from "./write-tables";
import { writeWorkbook } from "./write-workbook";

const workbookPath = "xl/workbook.xml";

/** Writes a workbook file. Everything in the contents is in the file. */
export function writeXlsx(contents: WorkbookContents, options: XlsxOptions): Promise<Uint8Array> {
  return new XlsxWriter(contents, options).write();
}

class XlsxWriter {
  readonly #parts = new Parts();
  readonly #texts = new SharedTexts();
  readonly #formulas: FormulaTranslation;
  readonly #cells: CellLookup;
  readonly #company: ChartCompany;
  #tables = 0;
  #charts = 0;
  #spills = false;

  constructor(
    private readonly contents: WorkbookContents,
    private readonly options: XlsxOptions,
  ) {
    this.#formulas = new FormulaTranslation(options.functions);
    this.#cells = new CellLookup(contents);
    const names = new Map(contents.sheets.map(({ sheet }) => [sheet.id, sheet.name]));
    this.#company = {
      cells: this.#cells,
      styles: contents.styles,
      sheetName: (id) => names.get(id) ?? "",
    };
  }

  write(): Promise<Uint8Array> {
    const { contents } = this;
    this.#parts.relate("", "workbook", workbookPath);
    const relations = contents.sheets.map((_, place) => this.#sheet(place));
    this.#parts.add(workbookPath, "workbook", writeWorkbook(contents, relations, this.#formulas));
    this.#addToWorkbook("styles", "xl/styles.xml", writeStyles(contents.styles));
    this.#addToWorkbook("sharedStrings", "xl/sharedStrings.xml", this.#sharedStrings());
    if (this.#spills) this.#addToWorkbook("metadata", "xl/metadata.xml", dynamicArrays);
    if (contents.settings.size > 0) this.#settings();
    return this.#parts.pack();
  }

  #sheet(place: number): string {
    const sheet = this.contents.sheets[place];
    if (!sheet) return "";
    const { id } = sheet.sheet;
    const path = `xl/worksheets/sheet${place + 1}.xml`;
    const cells = new CellWriter(sheet, this.#texts, this.#formulas);
    this.#spills ||= cells.spills;
    const company = {
      active: this.contents.active === id,
      selection: this.contents.active === id ? this.contents.selection : null,
      scales: this.contents.colorScales
        .map((scale, rank) => ({ scale, priority: rank + 1 }))
        .filter(({ scale }) => scale.area.sheet === id),
      drawing: this.#drawing(place, path),
      tables: this.#sheetTables(id, path),
    };
    this.#parts.add(path, "worksheet", writeSheet(sheet, cells, company, this.#formulas));
    return this.#parts.relate(workbookPath, "worksheet", path);
  }

  #sheetTables(sheet: string, path: string): string[] {
    return this.contents.tables
      .filter(({ area }) => area.sheet === sheet)
      .map((table) => {
        this.#tables += 1;
        const target = `xl/tables/table${this.#tables}.xml`;
        this.#parts.add(target, "table", writeTable(table, this.#tables, this.#cells, this.#formulas));
        return this.#parts.relate(path, "table", target);
      });
  }

  #drawing(place: number, path: string): string | null {
    const sheet = this.contents.sheets[place];
    const charts = this.contents.charts.filter((chart) => chart.sheet === sheet?.sheet.id);
    if (!sheet || charts.length === 0) return null;
    const target = `xl/drawings/drawing${place + 1}.xml`;
    const placed = charts.map((chart) => {
      this.#charts += 1;
      const part = `xl/charts/chart${this.#charts}.xml`;
      this.#parts.add(part, "chart", writeChart(chart, this.#company));
      return { chart, relation: this.#parts.relate(target, "chart", part) };
    });
    const drawing = writeDrawing(placed, Lines.columns(sheet.columns), Lines.rows(sheet.rows));
    this.#parts.add(target, "drawing", drawing);
    return this.#parts.relate(path, "drawing", target);
  }

  #addToWorkbook(type: "styles" | "sharedStrings" | "metadata", path: string, xml: string): void {
    this.#parts.add(path, type, xml);
    this.#parts.relate(workbookPath, type, path);
  }

  #sharedStrings(): string {
    const items = [...this.#texts.texts].map(sharedText);
    const counts = { count: this.#texts.uses, uniqueCount: this.#texts.size };
    return xmlHeader + tag("sst", { xmlns: namespaces.main, ...counts }, items.join(""));
  }

  #settings(): void {
    const panes = "xl/webextensions/taskpanes.xml";
    const extension = "xl/webextensions/webextension1.xml";
    this.#parts.add(panes, "taskpanes", taskpanesPart);
    this.#parts.add(extension, "webExtension", writeSettings(this.contents.settings, this.options.addin));
    this.#parts.relate("", "taskpanes", panes);
    this.#parts.relate(panes, "webExtension", extension);
  }
}

/** What `cm="1"` on a cell means: that its array shrinks and grows. */
const dynamicArrays =
  xmlHeader +
  tag(
    "metadata",
    { xmlns: namespaces.main, "xmlns:xda": namespaces.dynamicArray },
    tag(
      "metadataTypes",
      { count: 1 },
      tag("metadataType", {
        name: "XLDAPR",
        minSupportedVersion: 120000,
        copy: 1,
        pasteAll: 1,
        pasteValues: 1,
        merge: 1,
        splitFirst: 1,
        rowColShift: 1,
        clearFormats: 1,
        clearComments: 1,
        assign: 1,
        coerce: 1,
        cellMeta: 1,
      }),
    ),
    tag(
      "futureMetadata",
      { name: "XLDAPR", count: 1 },
      tag(
        "bk",
        {},
        tag(
          "extLst",
          {},
          tag(
            "ext",
            { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
            tag("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
          ),
        ),
      ),
    ),
    tag("cellMetadata", { count: 1 }, tag("bk", {}, tag("rc", { t: 1, v: 0 }))),
  );
