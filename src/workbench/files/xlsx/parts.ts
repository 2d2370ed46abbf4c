import JSZip from "jszip";
import { namespaces, tag, xmlHeader } from "../xml/write";

const office = "application/vnd.openxmlformats-officedocument.";

/** Types of parts: what the list of contents calls them, and what relations to them are called. */
const partTypes = {
  workbook: { content: `${office}spreadsheetml.sheet.main+xml`, relation: "officeDocument" },
  worksheet: { content: `${office}spreadsheetml.worksheet+xml`, relation: "worksheet" },
  styles: { content: `${office}spreadsheetml.styles+xml`, relation: "styles" },
  sharedStrings: { content: `${office}spreadsheetml.sharedStrings+xml`, relation: "sharedStrings" },
  metadata: { content: `${office}spreadsheetml.sheetMetadata+xml`, relation: "sheetMetadata" },
  table: { content: `${office}spreadsheetml.table+xml`, relation: "table" },
  drawing: { content: `${office}drawing+xml`, relation: "drawing" },
  chart: { content: `${office}drawingml.chart+xml`, relation: "chart" },
  taskpanes: {
    content: "application/vnd.ms-office.webextensiontaskpanes+xml",
    relation: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  },
  webExtension: {
    content: "application/vnd.ms-office.webextension+xml",
    relation: "http://schemas.microsoft.com/office/2011/relationships/webextension",
  },
} as const;

export type PartType = keyof typeof partTypes;

/** The parts of a file being written, with the relations between them. */
export class Parts {
  readonly #zip = new JSZip();
  readonly #types = new Map<string, string>();
  readonly #relations = new Map<string, { readonly type: string; readonly target: string }[]>();

  /** Relates a part (the file itself: "") to another, and gives the relation's id. */
  relate(from: string, type: PartType, target: string): string {
    const relations = this.#relations.get(from) ?? [];
    this.#relations.set(from, relations);
    const { relation } = partTypes[type];
    relations.push({
      type: relation.includes(":") ? relation : `${namespaces.relations}/${relation}`,
      target,
    });
    return `rId${relations.length}`;
  }

  add(path: string, type: PartType, xml: string): void {
    this.#types.set(path, partTypes[type].content);
    this.#put(path, xml);
  }

  pack(): Promise<Uint8Array> {
    for (const [from, relations] of this.#relations) {
      const slash = from.lastIndexOf("/") + 1;
      const list = relations.map(({ type, target }, place) =>
        tag("Relationship", { Id: `rId${place + 1}`, Type: type, Target: relativePath(from, target) }),
      );
      this.#put(
        `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`,
        xmlHeader + tag("Relationships", { xmlns: namespaces.packageRelations }, ...list),
      );
    }
    this.#put("[Content_Types].xml", this.#contentTypes());
    return this.#zip.generateAsync({
      type: "uint8array",
      compression: "DEFLATE",
      // Quick rather than small: the user waits for it.
      compressionOptions: { level: 2 },
    });
  }

  /** Folders have no entries of their own in a package. */
  #put(path: string, xml: string): void {
    this.#zip.file(path, xml, { createFolders: false });
  }

  #contentTypes(): string {
    return (
      xmlHeader +
      tag(
        "Types",
        { xmlns: namespaces.contentTypes },
        tag("Default", {
          Extension: "rels",
          ContentType: "application/vnd.openxmlformats-package.relationships+xml",
        }),
        tag("Default", { Extension: "xml", ContentType: "application/xml" }),
        ...[...this.#types].map(([path, type]) =>
          tag("Override", { PartName: `/${path}`, ContentType: type }),
        ),
      )
    );
  }
}

/** How a part speaks of another: from its own folder. */
function relativePath(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
