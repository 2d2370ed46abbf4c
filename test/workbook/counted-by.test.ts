import type { AggregateQuestion } from "../../src/contract/aggregate-question";
import type { AnswerTo } from "../../src/contract/aggregate-answer";
import type { DatabaseSource } from "../../src/contract/recipe";
import { inShape, startingOptions } from "../../src/contract/report-spec";
import cohortRetention from "../../src/reports/cohort-retention/cohort-retention";
import { spanOfUsed } from "../../src/reports/parts/counted-report";
import { tally } from "../../src/reports/parts/tallies/tally";
import survival from "../../src/reports/survival/survival";
import { countedBy } from "../../src/workbook/counted-by";
import type { SourceDescription } from "../../src/workbook/ports/source";
import type { CountingEngine, OutsideJob } from "../../src/workbook/ports/outside";
import { day, runShape } from "../reports/support/run-shape";

const source: DatabaseSource = {
  ...{ kind: "database", address: "https://db.example.com", database: "shop", table: "orders" },
};
const today = day("2024-04-30");
const cells = {
  customer: ["A", "A", "B", "C"],
  date: ["2024-01-10", "2024-02-01", "2024-01-20", "2024-03-05"].map(day),
};
const shaped = inShape(cohortRetention, "transactions")!;
const { check, data } = runShape(shaped, cells, {}, today);
const { options } = startingOptions(shaped, {});
const job: OutsideJob = {
  ...{ report: "cohort-retention", shape: "transactions", options, today },
  inputs: {
    customer: { header: "customer_id", role: "identifier" },
    date: { header: "bought_on", role: "event-date" },
  },
};

/** An engine that counts the four purchases, and keeps them to itself. */
function engine() {
  const heard: string[] = [];
  const counting: CountingEngine = {
    source,
    describe: () => Promise.resolve({} as SourceDescription<DatabaseSource>),
    examine({ days, inputs }) {
      heard.push(
        `examine ${days.join()} of ${Object.values(inputs)
          .map(({ header }) => header)
          .join()}`,
      );
      const span = spanOfUsed(check, days, today);
      return Promise.resolve({ ...{ read: 5, used: 4, findings: [], words: {} }, span });
    },
    answer<Question extends AggregateQuestion>(question: Question): Promise<AnswerTo<Question>> {
      heard.push(question.kind);
      return Promise.resolve(tally(check, question));
    },
  };
  return { counting, heard };
}

describe("a report made of an engine's counts", () => {
  it("asks what takes part, then what is counted, and says what the rows would have said", async () => {
    const { counting, heard } = engine();
    const { output, rows } = await countedBy(counting, [cohortRetention]).compute(job);
    expect(heard).toEqual(["examine date of customer_id,bought_on", "cohort-events"]);
    expect(rows).toMatchObject({ read: 5, used: 4, headers: { date: "bought_on" } });
    const wanted = shaped.compute(data, options, check, today);
    const rowsOf = ({ tables }: typeof output) => tables.map((table) => table.rows);
    expect(rowsOf(output)).toEqual(rowsOf(wanted));
    expect(rowsOf(output)[0]?.map((row) => row.slice(0, 2))).toEqual([
      ["2024-01", 2],
      ["2024-02", 0],
      ["2024-03", 1],
    ]);
  });

  it("is refused where it needs the rows themselves", async () => {
    const asked = { ...job, report: "survival", shape: "memberships" };
    await expect(countedBy(engine().counting, [survival]).compute(asked)).rejects.toMatchObject({
      code: "needs-rows",
    });
  });

  it("asks no more once it is called off", async () => {
    const { counting, heard } = engine();
    const stop = new AbortController();
    stop.abort();
    const computing = countedBy(counting, [cohortRetention]).compute(job, { signal: stop.signal });
    await expect(computing).rejects.toMatchObject({ code: "cancelled" });
    expect(heard).not.toContain("cohort-events");
  });
});
