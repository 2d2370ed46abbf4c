import type { Language, Theme } from "./query";
import type { Loss, RefusalCode } from "../files/refusals";

/** What the page itself says. The add-in's texts are its own. */
export interface PageTexts {
  readonly notExcel: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly language: string;
  readonly theme: string;
  readonly themeNames: Readonly<Record<Theme, string>>;
  readonly fileCommands: string;
  readonly settings: string;
  readonly cellMenu: string;
  readonly grid: string;
  readonly pane: (title: string) => string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly starting: string;
  readonly opening: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly savedWithLosses: (name: string, losses: string) => string;
  readonly notOpened: (name: string, reason: string) => string;
  readonly notFound: string;
  readonly failed: (what: string) => string;
  readonly notReady: string;
  readonly notStarted: string;
  readonly dismiss: string;
  readonly error: (address: string, message: string) => string;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly losses: Readonly<Record<Loss, string>>;
}

const en: PageTexts = {
  notExcel: "Stay workbench (not Excel)",
  open: "Open…",
  save: "Save .xlsx",
  sample: "Sample workbook",
  language: "Language",
  theme: "Theme",
  themeNames: { light: "Light", dark: "Dark", contrast: "High contrast" },
  fileCommands: "File",
  settings: "Appearance",
  cellMenu: "Cell menu",
  grid: "Workbook",
  pane: (title) => `${title} task pane`,
  closePane: "Close the pane",
  paneWidth: "Width of the pane",
  starting: "Starting the add-in",
  opening: (name) => `Opening ${name}`,
  opened: (name) => `${name} is open.`,
  saving: "Writing the file",
  saved: (name) => `${name} is saved.`,
  savedWithLosses: (name, losses) => `${name} is saved, without what the workbench does not keep: ${losses}.`,
  notOpened: (name, reason) => `${name} was not opened: ${reason} The open workbook is as it was.`,
  notFound: "there is no such file.",
  failed: (what) => `This did not work: ${what}`,
  notReady: "The add-in has not started yet. Wait a moment, then try again.",
  notStarted: "The add-in did not start. Load the page again; the browser's console says more.",
  dismiss: "Dismiss the message",
  error: (address, message) => `${address}: ${message}`,
  refusals: {
    "unknown-kind": "it is neither an Excel workbook (.xlsx) nor a text table (.csv, .tsv or .txt).",
    "old-or-locked": "it is in Excel's old format or locked with a password. Save it as .xlsx without one.",
    damaged: "the file is damaged or no Excel workbook.",
    "too-large": "unpacked, it is larger than the workbench takes (300 MB).",
    "too-many-rows": "it has more rows or columns than a sheet holds.",
    "no-sheets": "it has no sheet of cells.",
    empty: "it is empty.",
  },
  losses: {
    macros: "macros",
    images: "pictures and shapes",
    "other-charts": "charts of kinds that the workbench does not draw",
    "pivot-tables": "pivot tables",
    comments: "comments and notes",
    "data-validation": "data validation",
    "conditional-formats": "conditional formats other than colour scales",
    "merged-cells": "merged cells",
    hyperlinks: "hyperlinks",
    "rich-text": "formatting within cells",
    filters: "filters outside tables, and filter choices",
    "header-footer": "headers and footers",
    connections: "links to other workbooks and data connections",
    "array-formulas": "areas of old array formulas",
    "data-tables": "what-if data tables",
    passwords: "passwords of protected sheets",
    "tables-without-header": "tables without a header row",
    slicers: "slicers and timelines",
    grouping: "outline groups",
    "chart-sheets": "chart sheets",
  },
};

const da: PageTexts = {
  notExcel: "Stay-værksted (ikke Excel)",
  open: "Åbn…",
  save: "Gem .xlsx",
  sample: "Eksempelmappe",
  language: "Sprog",
  theme: "Tema",
  themeNames: { light: "Lyst", dark: "Mørkt", contrast: "Høj kontrast" },
  fileCommands: "Fil",
  settings: "Udseende",
  cellMenu: "Cellemenu",
  grid: "Projektmappe",
  pane: (title) => `Opgaveruden ${title}`,
  closePane: "Luk ruden",
  paneWidth: "Rudens bredde",
  starting: "Starter tilføjelsesprogrammet",
  opening: (name) => `Åbner ${name}`,
  opened: (name) => `${name} er åben.`,
  saving: "Skriver filen",
  saved: (name) => `${name} er gemt.`,
  savedWithLosses: (name, losses) => `${name} er gemt uden det, som værkstedet ikke bevarer: ${losses}.`,
  notOpened: (name, reason) => `${name} blev ikke åbnet: ${reason} Den åbne projektmappe er uændret.`,
  notFound: "filen findes ikke.",
  failed: (what) => `Det lykkedes ikke: ${what}`,
  notReady: "Tilføjelsesprogrammet er ikke startet endnu. Vent et øjeblik, og prøv igen.",
  notStarted: "Tilføjelsesprogrammet startede ikke. Indlæs siden igen; browserens konsol siger mere.",
  dismiss: "Luk meddelelsen",
  error: (address, message) => `${address}: ${message}`,
  refusals: {
    "unknown-kind":
      "den er hverken en Excel-projektmappe (.xlsx) eller en teksttabel (.csv, .tsv eller .txt).",
    "old-or-locked":
      "den er i Excels gamle format eller låst med adgangskode. Gem den som .xlsx uden adgangskode.",
    damaged: "filen er beskadiget eller ikke en Excel-projektmappe.",
    "too-large": "udpakket er den større, end værkstedet tager imod (300 MB).",
    "too-many-rows": "den har flere rækker eller kolonner, end et ark rummer.",
    "no-sheets": "den har intet ark med celler.",
    empty: "den er tom.",
  },
  losses: {
    macros: "makroer",
    images: "billeder og figurer",
    "other-charts": "diagrammer af typer, som værkstedet ikke tegner",
    "pivot-tables": "pivottabeller",
    comments: "kommentarer og noter",
    "data-validation": "datavalidering",
    "conditional-formats": "betingede formater ud over farveskalaer",
    "merged-cells": "flettede celler",
    hyperlinks: "links",
    "rich-text": "formatering inde i celler",
    filters: "filtre uden for tabeller og valg i filtre",
    "header-footer": "sidehoveder og sidefødder",
    connections: "kæder til andre projektmapper og dataforbindelser",
    "array-formulas": "områder med gamle matrixformler",
    "data-tables": "datatabeller til hvad-hvis",
    passwords: "adgangskoder til beskyttede ark",
    "tables-without-header": "tabeller uden overskriftsrække",
    slicers: "udsnit og tidslinjer",
    grouping: "dispositionsgrupper",
    "chart-sheets": "diagramark",
  },
};

const texts: Readonly<Record<Language, PageTexts>> = { "en-US": en, "da-DK": da };

export const textsOf = (language: Language): PageTexts => texts[language];

/** Languages under their own names. */
export const languageNames: Readonly<Record<Language, string>> = { "en-US": "English", "da-DK": "Dansk" };
