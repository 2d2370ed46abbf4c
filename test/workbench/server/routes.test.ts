import fc from "fast-check";
import { join, sep } from "node:path";
import { contentType, fileFor, redirectFor, withLocalOffice } from "../../../src/workbench/server/routes";

const root = `${sep}project`;
const fileOf = (path: string, audience: "workbench" | "excel" = "workbench") =>
  fileFor(path, root, audience)?.file ?? null;

describe("where the server finds its files", () => {
  it.each([
    ["/taskpane.html", "dist/taskpane.html"],
    ["/assets/stay-32.png", "dist/assets/stay-32.png"],
    ["/workbench/", "build/workbench/index.html"],
    ["/workbench/main.js", "build/workbench/main.js"],
    ["/office/Office.js", "node_modules/@microsoft/office-js/dist/office.js"],
    ["/office/ES/Office_Strings.js", "node_modules/@microsoft/office-js/dist/es/office_strings.js"],
    ["/help/en/RETENTION%2EINTERVAL.html", "dist/help/en/RETENTION.INTERVAL.html"],
  ])("%s is %s", (path, file) => {
    expect(fileOf(path)).toBe(join(root, ...file.split("/")));
  });

  it("gives Excel the add-in alone: no workbench and no office.js of ours", () => {
    expect(fileOf("/workbench/main.js", "excel")).toBe(join(root, "dist", "workbench", "main.js"));
    expect(fileOf("/office/office.js", "excel")).toBe(join(root, "dist", "office", "office.js"));
    expect(redirectFor("/", "excel")).toBeNull();
  });

  it.each([
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/workbench/..%2f..%2fsecret",
    "/a%00b",
    "/..%5cpackage.json",
    "/%zz",
    "/",
    "/office/",
  ])("%s is no file", (path) => {
    expect(fileOf(path)).toBeNull();
  });

  it("never leads out of the served folders, whatever the path", () => {
    const piece = fc.constantFrom(
      "..",
      ".",
      "%2e%2e",
      "%2f",
      "%5c",
      "\\",
      "/",
      "a",
      "workbench",
      "office",
      "~",
      "%",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const location = fileFor(`/${pieces.join("/")}`, root, "workbench");
        expect(location === null || location.file.startsWith(location.folder + sep)).toBe(true);
      }),
    );
  });
});

describe("what the server says of a file", () => {
  it.each([
    ["page.html", "text/html; charset=utf-8"],
    ["functions.json", "application/json; charset=utf-8"],
    ["sample.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["LICENSE", "application/octet-stream"],
  ])("%s is %s", (file, type) => {
    expect(contentType(file)).toBe(type);
  });

  it("takes office.js, and nothing else in the page, from the installed package", () => {
    const cdn = "https://appsforoffice.microsoft.com";
    const page = `<meta content="script-src 'self' ${cdn}"><script src="${cdn}/lib/1/hosted/office.js"></script>`;
    expect(withLocalOffice(page)).toBe(
      `<meta content="script-src 'self' ${cdn}"><script src="/office/office.js"></script>`,
    );
  });
});
