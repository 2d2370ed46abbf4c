import { AgeMarks } from "../../../src/calc/cohorts/age-marks";

describe("AgeMarks", () => {
  const marks = new AgeMarks(3, 3);
  const marked = [0, 1, 31, 32, 63, 95];
  marked.forEach((age) => marks.mark(1, age));
  marks.mark(2, 40);

  it("finds every marked age of a customer, at the edges of words too, and none of another's", () => {
    const found: number[] = [];
    for (let age = marks.next(1, 0); age < Infinity; age = marks.next(1, age + 1)) found.push(age);
    expect(found).toEqual(marked);
    expect(marks.next(0, 0)).toBe(Infinity);
    expect(marks.next(2, 0)).toBe(40);
    expect(marks.next(2, 41)).toBe(Infinity);
  });

  it("knows the last marked age", () => {
    expect([0, 1, 2].map((customer) => marks.last(customer))).toEqual([-1, 95, 40]);
  });

  it("counts an age that is marked twice once", () => {
    marks.mark(2, 40);
    expect(marks.last(2)).toBe(40);
    expect(marks.next(2, 41)).toBe(Infinity);
  });

  it("marks a run of ages up to before its end, and forgets all of them when cleared", () => {
    const run = new AgeMarks(2, 2);
    run.markRun(1, 30, 34);
    run.markRun(1, 40, 40);
    expect([30, 31, 32, 33].map((age) => run.next(1, age))).toEqual([30, 31, 32, 33]);
    expect([run.next(1, 0), run.last(1), run.last(0)]).toEqual([30, 33, -1]);
    run.clear();
    expect(run.next(1, 0)).toBe(Infinity);
  });

  it("counts from a later age on, within a word and across words", () => {
    const ages = [3, 31, 32, 40, 70];
    for (const from of [0, 3, 31, 32, 35, 64, 71]) {
      const shifted = new AgeMarks(2, 3);
      for (const age of ages) shifted.mark(1, age);
      shifted.mark(0, 5);
      shifted.countFrom(1, from);
      const seen: number[] = [];
      for (let age = shifted.next(1, 0); age < Infinity; age = shifted.next(1, age + 1)) seen.push(age);
      expect(seen).toEqual(ages.filter((age) => age >= from).map((age) => age - from));
      expect(shifted.next(0, 0)).toBe(5);
    }
  });
});
