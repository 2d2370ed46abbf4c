import type { Selection } from "../../workbook-model/model";
import type { ChartRecord, TableRecord } from "../../workbook-model/records";
import { StyleList, type SheetContents, type WorkbookContents } from "../contents";
import { FileRefusal, type Loss } from "../refusals";
import { XmlError } from "../xml/scan";
import type { XmlElement } from "../xml/tree";
import { Colors } from "./colors";
import { choiceLosses } from "./filters";
import { FormulaTranslation, type FunctionNames } from "./formulas";
import { withUsualWidth } from "./usual-width";
import { XlsxPackage, type Relation } from "./package";
import { Lines } from "./placement";
import { readChart } from "./read-charts";
import { readColorScales, withoutPriority, type RankedScale } from "./read-color-scales";
import { readDrawing } from "./read-drawing";
import { readMerges } from "./read-merges";
import { readNames } from "./read-names";
import { readSelection } from "./read-selection";
import { readSheetPart } from "./read-sheet";
import { lossesOf, lossesOfParts, readSheetRecord, type ListedSheet } from "./read-sheet-record";
import { readSharedStrings } from "./read-strings";
import { readStyles } from "./read-styles";
import { readTable } from "./read-tables";
import { readSettings, type AddinIdentity } from "./settings-part";
import { styleLosses } from "./style-losses";
import { listSheet, sheetId } from "./sheet-list";
import type { SheetSurroundings } from "./sheet-surroundings";

export interface XlsxOptions {
  /** The add-in's functions as cells call them. */
  readonly functions: FunctionNames;
  readonly addin: AddinIdentity;
}

export interface ReadFile {
  readonly contents: WorkbookContents;
  /** What the file has besides, in no particular order. */
  readonly losses: readonly Loss[];
}

/**
 * Reads a workbook file.
 *
 * @throws FileRefusal when it is no workbook, damaged or too large
 */
export async function readXlsx(bytes: Uint8Array, name: string, options: XlsxOptions): Promise<ReadFile> {
  try {
    const file = await XlsxPackage.open(bytes);
    const root = (await file.relations("")).find(({ kind }) => kind === "officeDocument");
    if (!root) throw new FileRefusal("damaged", "there is no workbook in it");
    return await new XlsxReader(file, root.target, options).read(name);
  } catch (error) {
    if (error instanceof XmlError) throw new FileRefusal("damaged", error.message, error);
    throw error;
  }
}

class XlsxReader {
  readonly #losses = new Set<Loss>();
  readonly #sheets: SheetContents[] = [];
  readonly #tables: TableRecord[] = [];
  readonly #charts: ChartRecord[] = [];
  readonly #scales: RankedScale[] = [];
  readonly #selections = new Map<string, Selection>();
  readonly #idByName = new Map<string, string>();
  readonly #formulas: FormulaTranslation;
  #colors = new Colors(null);
  #relations: readonly Relation[] = [];

  constructor(
    private readonly file: XlsxPackage,
    private readonly path: string,
    private readonly options: XlsxOptions,
  ) {
    this.#formulas = new FormulaTranslation(options.functions);
  }

  async read(name: string): Promise<ReadFile> {
    const workbook = await this.file.xml(this.path);
    this.#relations = await this.file.relations(this.path);
    this.#colors = new Colors(await this.#part("theme"));
    this.#lose(lossesOfParts(this.file.paths));
    const listed = (workbook.child("sheets")?.all("sheet") ?? []).filter(
      (sheet) => this.#target(sheet) !== null,
    );
    if (listed.length === 0) throw new FileRefusal("no-sheets");
    for (const [at, sheet] of listed.entries()) {
      this.#idByName.set((sheet.attribute("name") ?? "").toLowerCase(), sheetId(at));
    }
    const all = workbook.child("sheets")?.all("sheet") ?? [];
    const names = readNames(workbook, (place) => this.#idOf(all[place]), this.#formulas);
    if (names.others) this.#lose(["names"]);
    const styles = new StyleList();
    const surroundings = await this.#surroundings(workbook, styles);
    for (const [at, sheet] of listed.entries()) {
      const place = all.indexOf(sheet);
      const printed = {
        printArea: names.printAreas.get(place) ?? null,
        titleRows: names.titleRows.get(place) ?? null,
      };
      await this.#readSheet({ ...listSheet(sheet, at), ...printed }, this.#target(sheet) ?? "", surroundings);
    }
    const active = this.#activeSheet(workbook);
    const contents: WorkbookContents = {
      name,
      sheets: this.#sheets,
      styles: styles.styles,
      tables: this.#tables,
      charts: this.#charts,
      names: names.names,
      colorScales: [...this.#scales].sort((a, b) => a.priority - b.priority).map(withoutPriority),
      settings: await this.#settings(),
      active,
      selection: this.#selections.get(active) ?? readSelection(workbook, active),
      countsFrom1904: countsFrom1904(workbook),
      structureProtected: workbook.child("workbookProtection")?.flag("lockStructure", false) ?? false,
    };
    return { contents, losses: [...this.#losses] };
  }

  #lose(losses: readonly Loss[]): void {
    for (const loss of losses) this.#losses.add(loss);
  }

  /** The part of a sheet of cells; chart sheets and the like have none. */
  #target(sheet: XmlElement): string | null {
    const relation = this.#relations.find(({ id }) => id === sheet.relation);
    return relation?.kind === "worksheet" ? relation.target : null;
  }

  #idOf(sheet: XmlElement | undefined): string | null {
    return this.#idByName.get(sheet?.attribute("name")?.toLowerCase() ?? "") ?? null;
  }

  async #part(kind: string): Promise<XmlElement | null> {
    const relation = this.#relations.find((found) => found.kind === kind && !found.external);
    return relation && this.file.has(relation.target) ? this.file.xml(relation.target) : null;
  }

  async #surroundings(workbook: XmlElement, styles: StyleList): Promise<SheetSurroundings> {
    const sheet = await this.#part("styles");
    const looks = readStyles(sheet, this.#colors);
    this.#lose(styleLosses(sheet));
    const places = looks.map((look) => styles.place(look));
    const strings = this.#relations.find(({ kind }) => kind === "sharedStrings");
    const shared = strings ? readSharedStrings(await this.file.text(strings.target)) : null;
    if (shared?.rich) this.#lose(["rich-text"]);
    if (shared?.phonetic) this.#lose(["phonetic"]);
    return {
      strings: shared?.texts ?? [],
      styleOf: (look) => places[look] ?? 0,
      formulas: this.#formulas,
      countsFrom1904: countsFrom1904(workbook),
    };
  }

  async #readSheet(listed: ListedSheet, path: string, surroundings: SheetSurroundings): Promise<void> {
    const read = readSheetPart(await this.file.text(path), surroundings);
    const { around } = read;
    const relations = await this.file.relations(path);
    const sheet = readSheetRecord(listed, around, this.#colors);
    const columns = withUsualWidth(read.columns.runs, around, read.cells);
    this.#lose([...read.losses, ...lossesOf(around)]);
    this.#selections.set(listed.id, readSelection(around, listed.id));
    const { scales, others } = readColorScales(around, listed.id, this.#colors);
    this.#scales.push(...scales);
    if (others) this.#lose(["conditional-formats"]);
    for (const { kind, target } of relations) {
      if (kind === "table") await this.#readTable(target, listed.id);
      if (kind === "drawing")
        await this.#readDrawing(target, listed.id, Lines.columns(columns), Lines.rows(read.rows.runs));
    }
    const { merges, torn } = readMerges(
      around,
      this.#tables.filter(({ area }) => area.sheet === listed.id),
    );
    if (torn) this.#lose(["merged-cells"]);
    const { uid, cells } = read;
    this.#sheets.push({ sheet, uid, cells, columns, rows: read.rows.runs, merges });
  }

  async #readTable(path: string, sheet: string): Promise<void> {
    const root = await this.file.xml(path);
    const table = readTable(root, sheet, `table-${this.#tables.length + 1}`);
    if (table) {
      this.#tables.push(table);
      this.#lose(choiceLosses(table.filter));
    } else this.#lose(["tables-without-header"]);
  }

  async #readDrawing(path: string, sheet: string, columns: Lines, rows: Lines): Promise<void> {
    const drawing = readDrawing(await this.file.xml(path), columns, rows);
    if (drawing.others) this.#lose(["images"]);
    const relations = await this.file.relations(path);
    for (const { relation, ...place } of drawing.charts) {
      const target = relations.find(({ id }) => id === relation)?.target;
      const id = `chart-${this.#charts.length + 1}`;
      const chart =
        target === undefined
          ? null
          : readChart(
              await this.file.xml(target),
              { id, sheet, ...place },
              {
                colors: this.#colors,
                sheetNamed: (name) => this.#idByName.get(name.toLowerCase()) ?? null,
              },
            );
      if (chart) this.#charts.push(chart);
      else this.#lose(["other-charts"]);
    }
  }

  async #settings(): Promise<ReadonlyMap<string, unknown>> {
    for (const path of this.file.paths.filter((found) => /webextension[^/]*\.xml$/.test(found))) {
      const settings = readSettings(await this.file.xml(path), this.options.addin);
      if (settings) return settings;
    }
    return new Map();
  }

  /** Id of the sheet on top: a visible one. */
  #activeSheet(workbook: XmlElement): string {
    const all = workbook.child("sheets")?.all("sheet") ?? [];
    const wanted = this.#idOf(all[workbook.at("bookViews", "workbookView")?.number("activeTab") ?? 0]);
    const visible = this.#sheets.filter(({ sheet }) => sheet.visibility === "Visible");
    const found = visible.find(({ sheet }) => sheet.id === wanted) ?? visible[0];
    if (!found) throw new FileRefusal("no-sheets", "no sheet is visible");
    return found.sheet.id;
  }
}

const countsFrom1904 = (workbook: XmlElement): boolean =>
  workbook.child("workbookPr")?.flag("date1904", false) ?? false;
