import { Subscriptions } from "../../../../src/workbench/office-host/events/subscriptions";
import { excelMembers } from "../../../../src/workbench/office-host/members/members.generated";
import { officialName } from "../../../../src/workbench/office-host/members/known";
import { hostContext } from "../../../../src/workbench/office-host/objects/makers";
import { workbook } from "../../../../src/workbench/office-host/objects/workbook";
import { playedMembers } from "../../../../src/workbench/office-host/rich-api/host-object";
import { MemoryWorkbook } from "../../../../src/workbench/workbook-model/memory/memory-workbook";

/** Objects between office.js and its host, and the one property that office.js writes under an older name. */
const internal = (member: string): boolean => member.startsWith("_") || member === "gridlines";

describe("what the workbench plays of Excel's programming interface", () => {
  it("is there: the workbook leads to the classes that the add-in needs", () => {
    expect(workbook({ context: hostContext(new MemoryWorkbook(), new Subscriptions()) }).type).toBe(
      "Workbook",
    );
    for (const type of [
      "Range",
      "Worksheet",
      "Table",
      "Chart",
      "ConditionalFormat",
      "Setting",
      "NamedItem",
    ]) {
      expect(playedMembers.get(type)?.length).toBeGreaterThan(0);
    }
  });

  it("has no class and no member that Excel (@types/office-js) does not have", () => {
    const invented = [...playedMembers].flatMap(([type, members]) =>
      members
        .filter((member) => !internal(member) && officialName(type, member) !== member)
        .map((member) => `${type}.${member}`),
    );
    expect(invented).toEqual([]);
    expect([...playedMembers.keys()].filter((type) => !(type in excelMembers))).toEqual([]);
  });
});
