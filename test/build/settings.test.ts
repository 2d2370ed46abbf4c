import { baseUrl, clickHouseOrigins } from "../../src/build/settings";

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

describe("clickHouseOrigins", () => {
  it("are none unless STAY_CLICKHOUSE names some", () => {
    expect(clickHouseOrigins({})).toEqual([]);
    expect(clickHouseOrigins({ STAY_CLICKHOUSE: " " })).toEqual([]);
  });

  it("are those of all addresses named, as a policy writes them", () => {
    const STAY_CLICKHOUSE =
      "https://CH.example.com:8443/path  http://localhost:8123 https://two.example.com/";
    expect(clickHouseOrigins({ STAY_CLICKHOUSE })).toEqual([
      "https://ch.example.com:8443",
      "http://localhost:8123",
      "https://two.example.com",
    ]);
  });

  it.each([
    "http://ch.example.com",
    "ch.example.com",
    "https://*.example.com",
    "https:",
    "'self'",
    "ftp://localhost",
  ])("refuse %s", (STAY_CLICKHOUSE) => {
    expect(() => clickHouseOrigins({ STAY_CLICKHOUSE })).toThrow("STAY_CLICKHOUSE must name https addresses");
  });
});
