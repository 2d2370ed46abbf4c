import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** How the pane of the stage behaves. */
export interface StageOptions {
  /** What the pane says is missing before it can go on. */
  readonly lacking?: string;
  /** What the pane complains of when its button is pressed. */
  readonly problem?: string;
  /** What the formula gives. */
  readonly value?: number;
}

/**
 * A folder laid out as the project is after a build, with a page that offers the driver and a pane with a card and
 * a button: enough to see how the demonstration goes about it, and what it says when something is amiss.
 */
export async function stage(options: StageOptions = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "stage-"));
  const files: Record<string, string> = {
    "build/workbench/index.html": `<iframe src="/taskpane.html"></iframe><script src="stage.js"></script>`,
    "build/workbench/stage.js": `(${driver})(${JSON.stringify(options)})`,
    "dist/taskpane.html": `<button data-testid="report-card-segment-retention" hidden>Who stays?</button>
      <p id="report-lacking" hidden></p><p role="alert"></p>
      <button data-testid="report-primary" hidden>Next</button><script src="pane.js"></script>`,
    "dist/pane.js": `(${pane})(${JSON.stringify(options)})`,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  await symlink(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  return root;
}

/** Runs in the page: a workbook of two sheets. */
const driver = `(options) => {
  const sheets = ["Customers", "Segments"];
  const cells = {};
  const report = [
    ["Segment retention", "", ""], ["Of 4 customers, 75 % stayed.", "", ""], ["", "", ""],
    ["Segment", "Start", "Retention"], ["Homes", "4", "75.0 %"], ["", "", ""],
  ];
  window.insertSheet = () => sheets.push("Segment retention");
  window.workbench = {
    ready: Promise.resolve(),
    open: async (bytes, name) => { cells.opened = name + " " + bytes.length; sheets.splice(0, 2, cells.opened); return ["B2: 1.234 was read as 1,234."]; },
    save: async () => ({ base64: btoa("saved"), lost: ["the colours"] }),
    type: async (address, text) => { cells[address] = text; },
    select: async (address) => { cells.selected = address; },
    values: async (address) => [[cells[address] === "=STAY.RETENTION(1000,800,200)" ? options.value ?? 0.6 : null]],
    texts: async (address) => (address.includes("!") ? report : [["", ""], ["", "Customer"]]),
    formulas: async () => [[""]],
    sheetNames: async () => sheets,
    activeSheet: async () => sheets[sheets.length - 1],
    settled: async () => {},
    press: async () => { document.querySelector("iframe").contentWindow.show(); },
  };
}`;

/** Runs in the pane: the card opens the report; its button goes on once, then inserts. */
const pane = `(options) => {
  const [card, primary] = document.querySelectorAll("button");
  window.show = () => { card.hidden = false; };
  card.onclick = () => {
    primary.hidden = false;
    const lacking = document.querySelector("#report-lacking");
    lacking.textContent = options.lacking ?? "";
    lacking.hidden = !options.lacking;
  };
  primary.onclick = () => {
    if (options.problem) document.querySelector("[role=alert]").textContent = options.problem;
    else if (primary.textContent === "Next") primary.textContent = "Insert";
    else parent.insertSheet();
  };
}`;
