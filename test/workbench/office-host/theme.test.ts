import { stageTheme } from "../../../src/workbench/office-host/frame/theme";

describe("a theme for the add-in's page", () => {
  const pageOf = () => {
    class Context {}
    return {
      page: { OSF: { DDA: { Context } } },
      context: new Context() as { officeTheme?: Record<string, string> },
    };
  };

  it.each([
    ["light", "#FFFFFF"],
    ["dark", "#262626"],
    ["contrast", "#000000"],
  ] as const)("%s has the background %s", (theme, background) => {
    const { page, context } = pageOf();
    stageTheme(page, theme);
    expect(context.officeTheme?.["bodyBackgroundColor"]).toBe(background);
  });

  it("gives way to a theme that the library itself states", () => {
    const { page, context } = pageOf();
    Object.defineProperty(context, "officeTheme", { value: { bodyBackgroundColor: "#123456" } });
    stageTheme(page, "dark");
    expect(context.officeTheme?.["bodyBackgroundColor"]).toBe("#123456");
  });

  it("leaves a page without the library alone", () => {
    expect(() => stageTheme({}, "dark")).not.toThrow();
    expect(() => stageTheme(null, "dark")).not.toThrow();
  });
});
