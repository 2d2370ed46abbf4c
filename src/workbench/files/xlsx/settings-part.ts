import type { XmlElement } from "../xml/tree";
import { namespaces, tag, xmlHeader } from "../xml/write";

/**
 * An add-in's settings as Excel keeps them: a web extension part with one property a setting, its value as JSON. The
 * parts belong to add-ins by their id.
 */
export interface AddinIdentity {
  /** Id of the manifest. */
  readonly id: string;
  readonly version: string;
}

/** The settings in a web extension part; `null` when it is another add-in's. */
export function readSettings(root: XmlElement, addin: AddinIdentity): ReadonlyMap<string, unknown> | null {
  const reference = root.child("reference")?.attribute("id") ?? "";
  if (!sameId(reference, addin.id) && !sameId(root.attribute("id") ?? "", addin.id)) return null;
  const settings = new Map<string, unknown>();
  for (const property of root.at("properties")?.all("property") ?? []) {
    const name = property.attribute("name");
    const value = parse(property.attribute("value") ?? "");
    if (name !== null && value !== undefined) settings.set(name, value);
  }
  return settings;
}

const sameId = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (id: string): string => id.toLowerCase().replace(/[{}]/g, "");

/** Excel itself keeps properties that are no JSON, such as the add-in's state: they are nobody's settings. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** The part for these settings. */
export function writeSettings(settings: ReadonlyMap<string, unknown>, addin: AddinIdentity): string {
  const reference = { id: addin.id, version: addin.version, store: "developer", storeType: "Registry" };
  return (
    xmlHeader +
    tag(
      "we:webextension",
      { "xmlns:we": namespaces.webExtension, id: `{${addin.id.toUpperCase()}}` },
      tag("we:reference", reference),
      tag("we:alternateReferences"),
      tag(
        "we:properties",
        {},
        ...[...settings].map(([name, value]) => tag("we:property", { name, value: JSON.stringify(value) })),
      ),
      tag("we:bindings"),
      tag("we:snapshot", { "xmlns:r": namespaces.relations }),
    )
  );
}

/** The list of panes, through which a file speaks of its web extension; this one stays closed on opening. */
export const taskpanesPart: string =
  xmlHeader +
  tag(
    "wetp:taskpanes",
    { "xmlns:wetp": namespaces.webTaskpanes },
    tag(
      "wetp:taskpane",
      { dockstate: "right", visibility: 0, width: 350, row: 1 },
      tag("wetp:webextensionref", { "xmlns:r": namespaces.relations, "r:id": "rId1" }),
    ),
  );
