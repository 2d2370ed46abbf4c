import fc from "fast-check";
import {
  CallBook,
  type Call,
  type Outcome,
  type Settled,
  type Site,
} from "../../../../src/workbench/grid/functions/calls";

const cell = (row: number, column = 0): Site => ({ unit: "u", sheet: "s", row, column });
const value = (content: number): Outcome => ({ kind: "values", values: [[content]] });

/** A book whose add-in answers when the test says so. */
function stage(most?: number) {
  const sent: Call[] = [];
  const batches: number[] = [];
  const cancelled: Call[] = [];
  const settled: Settled[][] = [];
  let deferred: (() => void)[] = [];
  const book = new CallBook({
    send: (calls) => {
      sent.push(...calls);
      batches.push(calls.length);
      return calls.map((call) => () => void cancelled.push(call));
    },
    onSettled: (batch) => settled.push([...batch]),
    defer: (work) => deferred.push(work),
    ...(most === undefined ? {} : { most }),
  });
  const runDeferred = (): void => {
    const now = deferred;
    deferred = [];
    for (const work of now) work();
  };
  const pass = (work: () => void): void => {
    book.beginPass();
    work();
    book.endPass();
  };
  return { book, sent, batches, cancelled, settled, runDeferred, pass };
}

it("sends the calls of a pass in one batch, when the pass is over", () => {
  const { book, sent, batches, pass } = stage();
  pass(() => {
    for (let row = 0; row < 10; row += 1) expect(book.request("F", [row], `F${row}`, cell(row))).toBeNull();
    expect(sent).toHaveLength(0);
  });
  expect(batches).toEqual([10]);
});

it("sends equal calls once and reports every cell that waits", () => {
  const { book, sent, settled, runDeferred, pass } = stage();
  pass(() => {
    book.request("F", [1], "F1", cell(0));
    book.request("F", [1], "F1", cell(1));
  });
  expect(sent).toHaveLength(1);
  sent[0]?.settle(value(7));
  runDeferred();
  expect(settled.map((batch) => batch.map(({ site }) => site.row))).toEqual([[0, 1]]);
  expect(book.busy).toBe(false);
  expect(book.request("F", [1], "F1", cell(2))).toEqual(value(7));
});

it("cancels the older call of a cell whose arguments changed, and does not report it", () => {
  const { book, sent, cancelled, settled, runDeferred, pass } = stage();
  pass(() => book.request("F", [1], "F1", cell(0)));
  pass(() => book.request("F", [2], "F2", cell(0)));
  expect(cancelled.map(({ parameters }) => parameters)).toEqual([[1]]);
  sent[0]?.settle(value(1));
  sent[1]?.settle(value(2));
  runDeferred();
  expect(settled.flat().map(({ outcome }) => outcome)).toEqual([value(2)]);
});

it("keeps both calls of one cell", () => {
  const { book, cancelled, pass } = stage();
  pass(() => {
    book.request("F", [1], "F1", cell(0));
    book.request("F", [2], "F2", cell(0));
  });
  expect(cancelled).toEqual([]);
});

it("cancels the call of a cell that is written over", () => {
  const { book, cancelled, pass } = stage();
  pass(() => book.request("F", [1], "F1", cell(0)));
  book.forget(cell(0));
  expect(cancelled).toHaveLength(1);
  expect(book.busy).toBe(false);
});

it("reports what settles during a pass only after it, as reporting would begin the pass anew", () => {
  const { book, sent, settled, runDeferred, pass } = stage();
  pass(() => book.request("F", [1], "F1", cell(0)));
  pass(() => {
    sent[0]?.settle(value(1));
    runDeferred();
    expect(settled).toEqual([]);
  });
  runDeferred();
  expect(settled.flat()).toHaveLength(1);
});

it("asks anew after everything was forgotten", () => {
  const { book, sent, runDeferred, pass } = stage();
  pass(() => book.request("F", [1], "F1", cell(0)));
  sent[0]?.settle(value(1));
  runDeferred();
  book.clear();
  pass(() => expect(book.request("F", [1], "F1", cell(0))).toBeNull());
  expect(sent).toHaveLength(2);
});

it("whatever the order of edits and answers, each cell ends with the answer to its last arguments", () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("edit" as const), row: fc.nat(3), argument: fc.nat(4) }),
    fc.record({ kind: fc.constant("answer" as const), which: fc.nat(20) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { book, sent, settled, runDeferred, pass } = stage();
      const wanted = new Map<number, number>();
      const shown = new Map<number, number>();
      const answered = new Set<Call>();
      const show = (row: number, outcome: Outcome | null): void => {
        if (outcome?.kind === "values") shown.set(row, Number(outcome.values[0]?.[0]));
      };
      const ask = (row: number, argument: number): void =>
        pass(() => show(row, book.request("F", [argument], `F${argument}`, cell(row))));
      const answer = (call: Call | undefined): void => {
        if (!call || answered.has(call)) return;
        answered.add(call);
        call.settle(value(Number(call.parameters[0]) * 10));
        runDeferred();
        // The grid calculates the reported cells anew, each with its arguments of the moment.
        for (const { site } of settled.splice(0).flat()) ask(site.row, wanted.get(site.row) ?? -1);
      };
      for (const one of steps) {
        if (one.kind === "answer") answer(sent[one.which]);
        else {
          wanted.set(one.row, one.argument);
          ask(one.row, one.argument);
        }
      }
      for (let at = 0; at < sent.length; at += 1) answer(sent[at]);
      expect(book.busy).toBe(false);
      for (const [row, argument] of wanted) expect(shown.get(row)).toBe(argument * 10);
    }),
  );
});

it("keeps so many outcomes, and forgets first what was asked for longest ago", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 80 }), (asked) => {
      const { book, sent, runDeferred, pass } = stage(4);
      let kept: number[] = [];
      for (const number of asked) {
        const before = sent.length;
        pass(() => void book.request("F", [number], `F${number}`, cell(0)));
        expect(sent.length - before).toBe(kept.includes(number) ? 0 : 1);
        sent.slice(before).forEach((call) => call.settle(value(number)));
        runDeferred();
        kept = [...kept.filter((one) => one !== number), number].slice(-4);
      }
    }),
  );
});
