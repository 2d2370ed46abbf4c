import { Narrator } from "../../../src/workbench/cli/narrator";

describe("the narrator", () => {
  const tell = async (run: (narrator: Narrator) => Promise<void>): Promise<string> => {
    let text = "";
    let time = 0;
    await run(
      new Narrator(
        (part) => void (text += part),
        () => (time += 1250),
      ),
    );
    return text;
  };

  it("says each step on a line with its outcome and seconds", async () => {
    const text = await tell(async (narrator) => {
      await narrator.step(
        "Added",
        async () => 2 + 2,
        (sum) => `${sum} in all`,
      );
    });
    expect(text).toMatch(/^ {2}Added: 4 in all {2,}1\.3 s\n$/);
  });

  it("gives the step's result on, and passes a failure on unsaid", async () => {
    const text = await tell(async (narrator) => {
      expect(await narrator.step("One", async () => 1)).toBe(1);
      await expect(narrator.step("Two", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    });
    expect(text.split("\n")).toHaveLength(2);
  });
});
