import { baseUrl } from "../../src/build/settings";

describe("baseUrl", () => {
  it("is the development server unless STAY_URL says otherwise", () => {
    expect(baseUrl({})).toBe("https://localhost:3000");
    expect(baseUrl({ STAY_URL: "" })).toBe("https://localhost:3000");
  });

  it("takes an address with or without a slash at the end", () => {
    expect(baseUrl({ STAY_URL: "https://stay.example/app/" })).toBe("https://stay.example/app");
  });

  it.each(["http://stay.example", "stay.example", "https://stay.example/?a=1", "https://a b"])(
    "refuses %s",
    (STAY_URL) => {
      expect(() => baseUrl({ STAY_URL })).toThrow("STAY_URL must be an https address");
    },
  );
});
