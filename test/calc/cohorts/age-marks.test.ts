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
});
