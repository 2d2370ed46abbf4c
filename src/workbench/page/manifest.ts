/** What the add-in's manifest tells its host: the pane's page, the functions, the ribbon and the cell menu. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** Address of the pane's page on this origin. */
  readonly pane: string;
  /** Address of the functions' metadata in the chosen language. */
  readonly functions: string;
  /** What stands before the dot in a cell: `STAY`. */
  readonly namespace: string;
  readonly groups: readonly CommandGroup[];
  readonly cellMenu: CommandGroup | null;
}

export interface CommandGroup {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly Command[];
}

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Address of its picture, 32 pixels wide. */
  readonly icon: string;
  /** Name of the function to be called in the add-in; `null` shows the pane. */
  readonly functionName: string | null;
}

export class ManifestError extends Error {}

/**
 * Reads a manifest as a host does.
 *
 * @param xml     the manifest
 * @param locale  language in which texts and addresses are wanted, e.g. `da-DK`
 * @throws ManifestError when something is missing that the workbench needs
 */
export function readManifest(xml: string, locale: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new ManifestError("The manifest is not well-formed XML.");
  const resources = readResources(document, locale);
  const pane = one(document, "DefaultSettings > SourceLocation").getAttribute("DefaultValue") ?? "";
  const here = addressesOf(pane);
  const point = (type: string): Element | null =>
    [...document.getElementsByTagName("ExtensionPoint")].find((found) => xsiType(found) === type) ?? null;
  const functions = point("CustomFunctions");
  if (!functions) throw new ManifestError("The manifest declares no custom functions.");
  const read = { resources, here };
  return {
    id: one(document, "OfficeApp > Id").textContent?.trim() ?? "",
    version: one(document, "OfficeApp > Version").textContent?.trim() ?? "",
    title: one(document, "OfficeApp > DisplayName").getAttribute("DefaultValue") ?? "",
    pane: here(pane),
    functions: here(resources(one(functions, "Metadata > SourceLocation"))),
    namespace: resources(one(functions, "Namespace")),
    groups: [...(point("PrimaryCommandSurface")?.getElementsByTagName("Group") ?? [])].map((group) =>
      readGroup(group, "Control", read),
    ),
    cellMenu: readCellMenu(point("ContextMenu"), read),
  };
}

interface Reading {
  readonly resources: (element: Element) => string;
  readonly here: (address: string) => string;
}

function readCellMenu(point: Element | null, reading: Reading): CommandGroup | null {
  const control = point?.querySelector("OfficeMenu[id='ContextMenuCell'] > Control");
  return control ? readGroup(control, "Item", reading) : null;
}

function readGroup(element: Element, tag: "Control" | "Item", reading: Reading): CommandGroup {
  return {
    id: element.id,
    label: reading.resources(one(element, ":scope > Label")),
    commands: [...element.getElementsByTagName(tag)].map((control) => readCommand(control, reading)),
  };
}

function readCommand(control: Element, { resources, here }: Reading): Command {
  const images = [...control.querySelectorAll(":scope > Icon > *")];
  const image = images.find((found) => found.getAttribute("size") === "32") ?? images[0];
  return {
    id: control.id,
    label: resources(one(control, ":scope > Label")),
    description: resources(one(control, ":scope > Supertip > Description")),
    icon: image ? here(resources(image)) : "",
    functionName: control.querySelector(":scope > Action > FunctionName")?.textContent?.trim() ?? null,
  };
}

/** Looks up what an element's `resid` stands for, in the language where it has an override. */
function readResources(document: Document, locale: string): (element: Element) => string {
  const resources = new Map(
    [...one(document, "Resources").querySelectorAll("[id]")].map((found) => [found.id, found]),
  );
  return (element) => {
    const id = element.getAttribute("resid") ?? "";
    const resource = resources.get(id);
    if (!resource) throw new ManifestError(`The manifest has no resource "${id}".`);
    const override = [...resource.children].find(
      (child) => child.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
    );
    return override?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? "";
  };
}

/** The manifest's addresses lead to where the add-in is published; here the same files lie at the origin's root. */
function addressesOf(pane: string): (address: string) => string {
  const folder = new URL(".", pane).href;
  return (address) => (address.startsWith(folder) ? `/${address.slice(folder.length)}` : address);
}

const xsiType = (element: Element): string | null =>
  element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");

function one(parent: Document | Element, selector: string): Element {
  const found = parent.querySelector(selector);
  if (!found) throw new ManifestError(`The manifest has no ${selector}.`);
  return found;
}
