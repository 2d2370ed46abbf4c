import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noticesOf, shippedPackages, type ShippedPackage } from "../../src/build/notices";

const root = join(__dirname, "..", "..");
const shipped = shippedPackages(root);
const declared = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

describe("the third-party notices", () => {
  it("name every dependency in its installed version, and what it depends on", () => {
    const names = shipped.map(({ name, version }) => `${name} ${version}`);
    expect(names).toEqual(
      expect.arrayContaining(
        Object.entries(declared.dependencies).map(([name, version]) => `${name} ${version}`),
      ),
    );
    expect(shipped.map(({ name }) => name)).toContain("scheduler");
  });

  it("leave the development tools out", () => {
    const names = new Set(shipped.map(({ name }) => name));
    // What the workbench uses besides may stand in the add-in as well; these never do.
    expect(
      ["typescript", "webpack", "jest", "exceljs", "@univerjs/core"].filter((tool) => names.has(tool)),
    ).toEqual([]);
  });

  it("find no licence that asks for more than its notice", () => {
    const permissive = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BSL-1\.0)( AND (MIT|BSL-1\.0))?$/;
    expect(shipped.filter(({ licence }) => !permissive.test(licence))).toEqual([]);
  });

  it("carry the licence of a package as the package has it", () => {
    const licence = readFileSync(join(root, "node_modules", "react", "LICENSE"), "utf8").trim();
    expect(noticesOf(shipped)).toContain(licence);
  });

  it("give a text that several packages share once, under all their names", () => {
    const one: ShippedPackage = { name: "one", version: "1.0.0", licence: "MIT", text: "Do as you like." };
    const notices = noticesOf([one, { ...one, name: "two" }, { ...one, name: "three", text: "By three." }]);
    expect(notices.match(/Do as you like/g)).toHaveLength(1);
    expect(notices).toContain("one 1.0.0\ntwo 1.0.0\n\nLicence: MIT");
    expect(notices).toContain("three 1.0.0\n\nLicence: MIT\n\nBy three.");
  });
});
