import { requireMemory } from "../../../src/sources/file/memory";

const inputs = {
  customer: { header: "c", role: "identifier" },
  date: { header: "d", role: "event-date" },
} as const;

describe("a file that would not fit into memory", () => {
  it("is refused before it is read, with what it needs and what there is", () => {
    expect(() => requireMemory(400_000_000, inputs, 8)).toThrow(
      expect.objectContaining({
        code: "file-too-large",
        detail: { rows: 400_000_000, needed: expect.any(Number) as number, limit: 4 },
      }) as Error,
    );
  });

  it.each([
    [30_000_000, 8],
    [30_000_000, undefined],
  ])("has not %d rows on a machine of %p GB", (rows, gigabytes) => {
    expect(() => requireMemory(rows, inputs, gigabytes)).not.toThrow();
  });

  it("has fewer rows on a small machine", () => {
    expect(() => requireMemory(30_000_000, inputs, 1)).toThrow("file-too-large");
  });
});
