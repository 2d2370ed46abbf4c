import { functionSpecs } from "../../src/calc/functions.generated";
import retention from "../../src/calc/rates/retention-rate";
import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import type { Locale } from "../../src/contract/locale";
import { cellFunction, type FunctionContext } from "../../src/functions/cell-function";
import { registerFunctions } from "../../src/functions/register";
import { translateIn } from "../../src/i18n/catalogues";
import { FakeCellError, FakeFunctionsHost } from "../helpers/fake-functions-host";

/** A host in which some functions are registered, their code at hand as it is after the first call. */
async function hostWith(
  specs: readonly AnyFunctionSpec[],
  context: FunctionContext,
): Promise<FakeFunctionsHost> {
  const host = new FakeFunctionsHost();
  registerFunctions([{ ids: specs.map(({ id }) => id), load: async () => specs }], host, context);
  await host.call("RETENTION", 1, 1, 0);
  return host;
}

function registered(viewer: Locale = "en", sheet: Locale = "en"): Promise<FakeFunctionsHost> {
  return hostWith(functionSpecs, { messages: () => translateIn(viewer), sheet: () => translateIn(sheet) });
}

describe("registered functions, called as Excel calls them", () => {
  it("are all there under their ids", async () => {
    expect((await registered()).ids).toEqual(functionSpecs.map(({ id }) => id));
  });

  it("read their arguments by parameter and do not mind the object that Excel appends", async () => {
    const host = await registered();
    expect(host.call("RETENTION", [[1000]], [[800]], [[200]])).toEqual([[0.6]]);
    expect(host.call("CHURN", [[1000]], [[900]], [[200]], null)).toEqual([[0.3]]);
    expect(host.call("CHURN", [[1000]], [[900]], [[200]], "EXPOSED")).toEqual([[0.25]]);
  });

  it("take an argument bare as well as in a matrix", async () => {
    expect((await registered()).call("RETENTION", 1000, 800, 200)).toEqual([[0.6]]);
  });

  it("throw the error of a single cell, and say why where Excel shows it", async () => {
    const host = await registered();
    expect(host.call("RETENTION", [["many"]], [[800]], [[200]])).toEqual(
      new FakeCellError("#VALUE!", "start must be a number, but is “many”."),
    );
    expect(host.call("RETENTION", [[0]], [[800]], [[200]])).toEqual(new FakeCellError("#DIV/0!", undefined));
    expect(host.call("RETENTION", [[-1]], [[800]], [[200]])).toEqual(new FakeCellError("#NUM!", undefined));
  });

  it("speak the viewer's language in messages", async () => {
    expect((await registered("da")).call("RETENTION", [["mange"]], [[800]], [[200]])).toEqual(
      new FakeCellError("#VALUE!", "start skal være et tal, men er “mange”."),
    );
  });

  it("put errors into the cells of a spilled array", async () => {
    expect(
      (await registered()).call(
        "RETENTION",
        [[1000], ["x"], [0], [null]],
        [[800], [8], [8], [""]],
        [[200], [2], [2], [null]],
      ),
    ).toEqual([
      [0.6],
      [new FakeCellError("#VALUE!", "start must be a number, but is “x”.")],
      [new FakeCellError("#DIV/0!", undefined)],
      [""],
    ]);
  });

  it.each(["#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#VALUE!"])(
    "let the error %s in an argument come out as itself",
    async (value) => {
      const result = (await registered()).call(
        "RETENTION",
        [[{ type: "Error", basicValue: value }]],
        [[8]],
        [[2]],
      );
      expect(result).toMatchObject({ code: value });
    },
  );

  it("name an error that a custom function cannot give", async () => {
    expect(
      (await registered()).call("RETENTION", [[1]], [[{ type: "Error", basicValue: "#REF!" }]], [[0]]),
    ).toEqual(new FakeCellError("#VALUE!", "end holds the error #REF!."));
  });

  it("point to the report where Excel hands over nothing instead of a range", async () => {
    expect((await registered()).call("REPEAT.RATE", null, [[45_000]])).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/^customers is missing\..*too large.*task pane/),
    });
  });

  it("spill an interval as two columns", async () => {
    const result = (await registered()).call("RETENTION.INTERVAL", [[81], [81]], [[263]], null, null);
    expect(result).toEqual([
      [expect.closeTo(0.255289, 6), expect.closeTo(0.36621, 6)],
      [expect.closeTo(0.255289, 6), expect.closeTo(0.36621, 6)],
    ]);
  });

  it("throw the one error of an interval, though it would fill two cells", async () => {
    expect((await registered()).call("RETENTION.INTERVAL", [[5]], [[0]], null, null)).toBeInstanceOf(
      FakeCellError,
    );
  });

  it("write a table with headers and total in the workbook's language, blank where nothing can be observed", async () => {
    const segments = [["A"], ["A"], ["B"]];
    const result = (await registered("en", "da")).call(
      "SEGMENT.OUTCOMES",
      segments,
      [[true], [false], [1]],
      "kept",
      null,
    );
    expect(result).toEqual([
      ["Segment", "Start", "Nye", "Mistet", "Slut", "Fastholdelse", "Nedre", "Øvre", "Frafald"],
      ["A", 2, 0, 1, 1, 0.5, expect.any(Number), expect.any(Number), 0.5],
      ["B", 1, 0, 0, 1, 1, expect.any(Number), 1, 0],
      [
        "I alt",
        3,
        0,
        1,
        2,
        expect.closeTo(2 / 3, 12),
        expect.any(Number),
        expect.any(Number),
        expect.closeTo(1 / 3, 12),
      ],
    ]);
  });

  it("name the first outcome that is neither yes nor no, and where it stands", async () => {
    const result = (await registered()).call(
      "SEGMENT.OUTCOMES",
      [["A"], ["B"]],
      [["Yes"], ["perhaps"]],
      "kept",
      null,
    );
    expect(result).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("position 2: “perhaps”"),
    });
  });

  it("wait for the workbook's language where it has still to be loaded", async () => {
    const host = await hostWith(functionSpecs, {
      messages: () => translateIn("en"),
      sheet: () => Promise.resolve(translateIn("da")),
    });
    const result = host.call("SEGMENT.OUTCOMES", [["A"]], [["ja"]], "kept", null);
    await expect(result).resolves.toContainEqual(expect.arrayContaining(["Fastholdelse"]));
  });

  it("word one mistake once, however many cells hold it", async () => {
    const asked: string[] = [];
    const messages = () => (key: string) => {
      asked.push(key);
      return key;
    };
    const host = await hostWith([retention], { messages, sheet: messages });
    host.call(
      "RETENTION",
      Array.from({ length: 1000 }, () => ["x"]),
      [[1]],
      [[0]],
    );
    expect(asked).toEqual(["error.not-a-number"]);
  });

  it("never hand Excel a number that JSON turns into null, which Excel would show as 0", async () => {
    const call = cellFunction({ ...retention, compute: () => NaN }, (value) => ({ value }), {
      messages: () => translateIn("en"),
      sheet: () => translateIn("en"),
    });
    expect(() => call([[1]], [[1]], [[0]])).toThrow("Not a number");
  });
});
