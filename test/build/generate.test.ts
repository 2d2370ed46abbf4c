import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generateIndexes } from "../../src/build/generate";

describe("generateIndexes", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "stay-generate-"));
    put("calc/rates/retention-rate.ts", 'export default defineFunction({\n  id: "RETENTION",\n});');
    put("calc/rates/outcome-words.ts", "export const words = [];");
    put("reports/segment-retention/segment-retention.ts", "export default defineReport({});");
    put("reports/segment-retention/columns.ts", "export const columns = [];");
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  const read = (name: string): string => readFileSync(join(root, name), "utf8");

  it("lists the functions and reports that stand in the folders, and no helper", () => {
    generateIndexes(root);
    const functions = read("calc/functions.generated.ts");
    expect(functions).toContain('import retentionRate from "./rates/retention-rate";');
    expect(functions).toContain("readonly AnyFunctionSpec[] = [retentionRate];");
    expect(functions).not.toContain("outcome-words");
    const reports = read("reports/reports.generated.ts");
    expect(reports).toContain('import segmentRetention from "./segment-retention/segment-retention";');
    expect(reports).toContain("readonly ReportSpec[] = [segmentRetention];");
  });

  it("takes a new function up when it is run again, in the order of the paths", () => {
    generateIndexes(root);
    put("calc/loyalty/reward-tier.ts", 'export default defineFunction({ id: "REWARD.TIER" });');
    generateIndexes(root);
    expect(read("calc/functions.generated.ts")).toContain("= [rewardTier, retentionRate];");
  });

  it("lists the functions by family, each family fetched by itself", () => {
    put("calc/loyalty/reward-tier.ts", 'export default defineFunction({ id: "REWARD.TIER" });');
    generateIndexes(root);
    expect(read("calc/rates/family.generated.ts")).toContain('import retentionRate from "./retention-rate";');
    const families = read("calc/families.generated.ts");
    expect(families).toMatch(
      /\{ ids: \["REWARD\.TIER"\], load: .*import\(.*"\.\/loyalty\/family\.generated"\)/,
    );
    expect(families).toMatch(/\{ ids: \["RETENTION"\], load: .*import\(.*"\.\/rates\/family\.generated"\)/);
  });
});
