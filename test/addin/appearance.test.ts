import { appearanceOf } from "../../src/addin/appearance";

describe("appearanceOf", () => {
  it.each([
    ["#FFFFFF", "light"],
    ["#e6e6e6", "light"],
    ["#262626", "dark"],
    ["#363636ff", "dark"],
    ["#000000", "contrast"],
    ["navy", "light"],
    [undefined, "light"],
  ] as const)("makes of Office's page colour %p a %s pane", (bodyBackgroundColor, look) => {
    expect(appearanceOf({ bodyBackgroundColor }, false)).toBe(look);
  });

  it("gives high contrast wherever the system forces colours", () => {
    expect(appearanceOf({ bodyBackgroundColor: "#FFFFFF" }, true)).toBe("contrast");
    expect(appearanceOf(undefined, true)).toBe("contrast");
  });
});
