import { seeAlso } from "../../src/build/see-also";
import { functionSpecs } from "../../src/calc/functions.generated";

const related = (id: string): string[] => {
  const spec = functionSpecs.find((one) => one.id === id);
  if (!spec) throw new Error(`No function ${id}`);
  return seeAlso(spec, functionSpecs).map((other) => other.id);
};

describe("seeAlso", () => {
  it.each(functionSpecs.map(({ id }) => id))(
    "leads from %s to at least two others, itself not among them",
    (id) => {
      const found = related(id);
      expect(found.length).toBeGreaterThanOrEqual(2);
      expect(found.length).toBeLessThanOrEqual(7);
      expect(found).not.toContain(id);
      expect(new Set(found).size).toBe(found.length);
    },
  );

  it.each([
    ["RETENTION", "CHURN", "which asks for the same figures"],
    ["BGNBD.FIT", "RFM.SUMMARY", "which its text names"],
    ["RFM.SUMMARY", "PARETONBD.FIT", "whose text names it"],
    ["CHURN.CONVERT", "RETENTION.CONVERT", "which shares a word of its name"],
    ["CSAT", "NPS", "its neighbour in the family"],
  ])("leads from %s to %s, %s", (id, other) => {
    expect(related(id)).toContain(other);
  });
});
