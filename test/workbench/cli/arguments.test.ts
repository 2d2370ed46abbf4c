import { parseArguments } from "../../../src/workbench/cli/arguments";

describe("the command line", () => {
  it("asks for the sample, a window at the end and port 3000 when nothing is said", () => {
    expect(parseArguments([])).toEqual({ once: false, file: null, port: 3000 });
  });

  it("takes a file, another port and once", () => {
    expect(parseArguments(["--once", "--file", "a list.CSV", "--port", "8443"])).toEqual({
      once: true,
      file: "a list.CSV",
      port: 8443,
    });
  });

  it.each(["a.csv", "a.TSV", "a.txt", "a.xlsx", "a.xlsm"])("takes %s", (file) => {
    expect(parseArguments(["--file", file]).file).toBe(file);
  });

  it.each([
    [["--port", "0"], "from 1 to 65535"],
    [["--port", "80.5"], "from 1 to 65535"],
    [["--port", "http"], "from 1 to 65535"],
    [["--file", "list.xls"], "list.xls: the workbench opens .csv"],
    [["--file"], "--file"],
    [["--windowless"], "--windowless"],
    [["list.csv"], "list.csv"],
  ])("says what is wrong with %j", (words, message) => {
    expect(() => parseArguments(words)).toThrow(message);
  });
});
