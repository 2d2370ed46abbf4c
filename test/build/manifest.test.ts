import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emitManifest, manifestFor } from "../../src/build/manifest";
import { violations } from "./manifest-schema";
import { attribute, named, one, parse, within, type Element } from "./manifest-xml";

const root = join(__dirname, "..", "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const development = "https://localhost:3000";

const manifest = parse(source);
const overrides = one(manifest, "VersionOverrides");
const resources = one(manifest, "Resources").children.flatMap((group) => group.children);
const resource = (id: string): Element => {
  const found = resources.find((element) => attribute(element, "id") === id);
  if (!found) throw new Error(`no resource ${id}`);
  return found;
};
const group = (name: string): readonly Element[] => one(manifest, name).children;
const textsOf = (element: Element): string[] => [
  attribute(element, "DefaultValue"),
  ...element.children.map((override) => attribute(override, "Value")),
];

describe("the manifest's structure", () => {
  it("has every element where the schema of task pane add-ins wants it", () => {
    expect(violations(manifest)).toEqual([]);
  });

  it("is found wrong when two elements change places", () => {
    const swapped = source.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1");
    expect(violations(parse(swapped))).toHaveLength(1);
  });

  it("keeps the one identity that installed add-ins are updated by", () => {
    expect(one(manifest, "Id").text).toBe(one(parse(manifestFor(source, "https://stay.example")), "Id").text);
    expect(one(manifest, "Id").text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(one(manifest, "Version").text).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  });

  it("asks for one runtime for functions, commands and pane", () => {
    const runtime = one(overrides, "Runtime");
    expect(runtime.attributes).toMatchObject({ lifetime: "long", resid: "Taskpane.Url" });
    const pages = [one(overrides, "Page"), ...named(overrides, "Action")]
      .flatMap((element) => named(element, "SourceLocation"))
      .concat(one(overrides, "FunctionFile"));
    expect(new Set(pages.map((page) => attribute(page, "resid")))).toEqual(new Set(["Taskpane.Url"]));
    expect(attribute(resource("Taskpane.Url"), "DefaultValue")).toBe(
      attribute(one(one(manifest, "DefaultSettings"), "SourceLocation"), "DefaultValue"),
    );
  });

  it("requires a shared runtime and custom functions with error values", () => {
    const sets = named(manifest, "Set").map(
      ({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`,
    );
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.2"]);
    expect(one(manifest, "Permissions").text).toBe("ReadWriteDocument");
  });
});

describe("the commands", () => {
  it("are four buttons in one group on the Home tab and two entries in the cell menu", () => {
    expect(attribute(one(overrides, "OfficeTab"), "id")).toBe("TabHome");
    const actions = named(overrides, "Control", "Item")
      .filter((control) => attribute(control, "xsi:type") !== "Menu")
      .map((control) => [attribute(control, "id"), named(control, "FunctionName")[0]?.text ?? "pane"]);
    expect(actions).toEqual([
      ["Stay.Reports", "pane"],
      ["Stay.Functions", "openFunctions"],
      ["Stay.Refresh", "refreshReports"],
      ["Stay.Explain", "openExplain"],
      ["Stay.BuildFromRange", "buildFromRange"],
      ["Stay.ExplainCell", "explainCell"],
    ]);
  });

  it("put one control into the cell menu, which is all that Office takes", () => {
    const menu = one(overrides, "OfficeMenu");
    expect(attribute(menu, "id")).toBe("ContextMenuCell");
    expect(menu.children.map((control) => attribute(control, "xsi:type"))).toEqual(["Menu"]);
  });

  it("have identifiers of their own", () => {
    const ids = named(overrides, "Group", "Control", "Item").map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the resources", () => {
  it("are all there, all used, and named in at most 32 characters", () => {
    const ids = resources.map((element) => attribute(element, "id"));
    const used = within(overrides)
      .map((element) => attribute(element, "resid"))
      .filter((id) => id !== "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used)).toEqual(new Set(ids));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("are of the kind that each element takes", () => {
    const kindOf = new Map(
      ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap((kind) =>
        group(kind).map((element) => [attribute(element, "id"), kind] as const),
      ),
    );
    const expected: Readonly<Record<string, string>> = {
      "bt:Image": "bt:Images",
      Label: "bt:ShortStrings",
      Title: "bt:ShortStrings",
      Namespace: "bt:ShortStrings",
      Description: "bt:LongStrings",
      SourceLocation: "bt:Urls",
      FunctionFile: "bt:Urls",
      LearnMoreUrl: "bt:Urls",
      Runtime: "bt:Urls",
    };
    const wrong = within(overrides).filter(
      ({ name, attributes }) => attributes["resid"] && kindOf.get(attributes["resid"]) !== expected[name],
    );
    expect(wrong).toEqual([]);
  });

  it("hold texts no longer than Office shows: 125 characters short, 250 long", () => {
    const tooLong = (name: string, limit: number) =>
      group(name)
        .flatMap(textsOf)
        .filter((text) => text.length > limit);
    expect(tooLong("bt:ShortStrings", 125)).toEqual([]);
    expect(tooLong("bt:LongStrings", 250)).toEqual([]);
    expect(textsOf(one(manifest, "DisplayName")).filter((text) => text.length > 125)).toEqual([]);
  });

  it.each(["da-DK", "nb-NO", "sv-SE", "ja-JP"])("speak %s throughout, but for the namespace", (tag) => {
    const texts = [
      ...group("bt:ShortStrings"),
      ...group("bt:LongStrings"),
      one(manifest, "DisplayName"),
      manifest.children.find(({ name }) => name === "Description") as Element,
    ];
    const without = texts.filter(
      ({ children }) => !children.some((child) => attribute(child, "Locale") === tag),
    );
    expect(without.map(({ attributes }) => attributes["id"])).toEqual(["Namespace"]);
  });

  it("keep the namespace, which stands in formulas, and give each language its own function texts", () => {
    expect(attribute(resource("Namespace"), "DefaultValue")).toBe("STAY");
    expect(textsOf(resource("Functions.Metadata.Url"))).toEqual([
      `${development}/functions.json`,
      ...["da", "nb", "sv", "ja"].map((locale) => `${development}/functions-${locale}.json`),
    ]);
  });
});

describe("the addresses", () => {
  const addresses = within(manifest)
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((value): value is string => value !== undefined && value.startsWith("https://"));

  it("are all on the development address, and name files that the build makes", () => {
    const metadata = ["", "-da", "-nb", "-sv", "-ja"].map((locale) => `functions${locale}.json`);
    const made = ["taskpane.html", "addin.js", "support.html", ...metadata];
    const files = addresses.map((address) => address.slice(development.length + 1));
    expect(addresses.filter((address) => !address.startsWith(`${development}/`))).toEqual([]);
    expect(files.filter((file) => !made.includes(file) && !existsSync(join(root, file)))).toEqual([]);
  });

  it("are all replaced for the address that the add-in is published at, with the domain alone as app domain", () => {
    const published = manifestFor(source, "https://apps.example/stay/");
    expect(published).not.toContain("localhost");
    const moved = parse(published);
    expect(one(moved, "AppDomain").text).toBe("https://apps.example");
    expect(attribute(one(moved, "SupportUrl"), "DefaultValue")).toBe(
      "https://apps.example/stay/support.html",
    );
    expect(violations(moved)).toEqual([]);
  });

  it.each([
    "http://stay.example",
    "stay.example",
    "https://stay.example/?a=1",
    "https://a:b@stay.example",
    "",
  ])("refuse '%s' as the add-in's address", (address) => {
    expect(() => manifestFor(source, address)).toThrow("https://");
  });

  it("are written to the folder that is published", async () => {
    const directory = await mkdtemp(join(tmpdir(), "manifest-"));
    await emitManifest(directory, "https://stay.example");
    expect(await readFile(join(directory, "manifest.xml"), "utf8")).toBe(
      manifestFor(source, "https://stay.example"),
    );
    await rm(directory, { recursive: true });
  });
});

describe("the icons", () => {
  /** Width and height stand in the header chunk of a PNG. */
  const sizeOf = (file: string): string => {
    const bytes = readFileSync(join(root, file));
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    return `${bytes.readUInt32BE(16)} x ${bytes.readUInt32BE(20)}`;
  };
  const fileOf = (address: string): string => address.slice(development.length + 1);

  it.each(named(overrides, "Icon").map((icon) => [attribute(icon.children[0] as Element, "resid"), icon]))(
    "of %s stand in every size that Office asks for",
    (_, icon) => {
      const sizes = (icon as Element).children.map((image) => attribute(image, "size"));
      expect(sizes).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
      for (const image of (icon as Element).children) {
        const size = attribute(image, "size");
        expect(sizeOf(fileOf(attribute(resource(attribute(image, "resid")), "DefaultValue")))).toBe(
          `${size} x ${size}`,
        );
      }
    },
  );

  it("of the add-in are 32 and, for dense screens, 64 pixels", () => {
    expect(sizeOf(fileOf(attribute(one(manifest, "IconUrl"), "DefaultValue")))).toBe("32 x 32");
    expect(sizeOf(fileOf(attribute(one(manifest, "HighResolutionIconUrl"), "DefaultValue")))).toBe("64 x 64");
  });
});
