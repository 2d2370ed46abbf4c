import type { Element } from "./manifest-xml";

/**
 * Rules of the manifest's schema (MS-OWEMXML, task pane add-ins, version overrides 1.0): the children an element
 * may have, in the order in which they must stand. `?` may be absent, `+` may repeat.
 */
const icon = ["bt:Image+"];
const rules: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId?",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl?",
    "SupportUrl?",
    "AppDomains?",
    "Hosts",
    "Requirements?",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides?",
  ],
  "OfficeApp/DisplayName": ["Override+?"],
  "OfficeApp/Description": ["Override+?"],
  "OfficeApp/IconUrl": ["Override+?"],
  "OfficeApp/HighResolutionIconUrl": ["Override+?"],
  "OfficeApp/SupportUrl": ["Override+?"],
  AppDomains: ["AppDomain+"],
  "OfficeApp/Hosts": ["Host+"],
  "OfficeApp/Requirements": ["Sets?", "Methods?"],
  "Requirements/Sets": ["Set+"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources", "WebApplicationInfo?"],
  "VersionOverrides/Hosts": ["Host+"],
  "Hosts/Host": ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?"],
  Runtimes: ["Runtime+"],
  AllFormFactors: ["ExtensionPoint+"],
  "AllFormFactors/ExtensionPoint": ["Script", "Page", "Metadata", "Namespace"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  DesktopFormFactor: ["GetStarted?", "FunctionFile?", "ExtensionPoint+"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "DesktopFormFactor/ExtensionPoint": ["OfficeTab?", "OfficeMenu+?"],
  OfficeTab: ["Group+"],
  Group: ["Label", "Icon", "Tooltip?", "Control+"],
  OfficeMenu: ["Control"],
  Control: ["Label", "Supertip", "Icon", "Action?", "Items?"],
  Items: ["Item+"],
  Item: ["Label", "Supertip", "Icon?", "Action"],
  Supertip: ["Title", "Description"],
  Icon: icon,
  Action: ["FunctionName?", "SourceLocation?", "Title?"],
  Resources: ["bt:Images?", "bt:Urls?", "bt:ShortStrings?", "bt:LongStrings?"],
  "bt:Images": ["bt:Image+"],
  "bt:Urls": ["bt:Url+"],
  "bt:ShortStrings": ["bt:String+"],
  "bt:LongStrings": ["bt:String+"],
  "bt:Images/bt:Image": ["bt:Override+?"],
  "bt:Url": ["bt:Override+?"],
  "bt:String": ["bt:Override+?"],
};

/** What breaks the rules, one line each. */
export function violations(element: Element, parent = ""): string[] {
  const rule = rules[`${parent}/${element.name}`] ?? rules[element.name] ?? [];
  const names = element.children.map((child) => child.name);
  // The children's names as one text against the rule as a pattern: order, presence and number at once.
  const pattern = rule.map((item) => {
    const name = item.replace(/[?+]/g, "");
    const times = item.includes("+") ? (item.includes("?") ? "*" : "+") : item.includes("?") ? "?" : "";
    return `(?:${name} )${times}`;
  });
  const fits = new RegExp(`^${pattern.join("")}$`).test(names.map((name) => `${name} `).join(""));
  const here = fits
    ? []
    : [`<${element.name}> in <${parent}> has ${names.join(", ")}; may have ${rule.join(", ")}`];
  return [...here, ...element.children.flatMap((child) => violations(child, element.name))];
}
