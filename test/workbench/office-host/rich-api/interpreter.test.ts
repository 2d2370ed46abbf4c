import { ApiError } from "../../../../src/workbench/office-host/rich-api/api-error";
import { hostClass, type HostObject } from "../../../../src/workbench/office-host/rich-api/host-object";
import { Interpreter } from "../../../../src/workbench/office-host/rich-api/interpreter";
import type { RichApiRequest } from "../../../../src/workbench/office-host/rich-api/wire";

/** A small world under names of Excel's: a workbook with two sheets, one of which can be renamed. */
interface Sheet {
  id: string;
  name: string;
}
const sheets: Sheet[] = [];
let walks = 0;

const sheetClass = hostClass<Sheet>({
  type: "Worksheet",
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, name) => {
        sheet.name = String(name);
      },
    },
  },
  methods: { getNextOrNullObject: () => null, calculate: () => Promise.resolve("done") },
});
const collection = hostClass<Sheet[]>({
  type: "WorksheetCollection",
  methods: {
    getCount: (all) => all.length,
    getItemOrNullObject: (all, args) => {
      walks += 1;
      const found = all.find(({ name }) => name === args.text(0));
      return found ? sheetClass(found) : null;
    },
  },
  items: (all) => all.map(sheetClass),
  item: (all, key) => {
    const found = all.find(({ id }) => id === key);
    return found ? sheetClass(found) : null;
  },
});
const root = hostClass<Sheet[]>({ type: "Workbook", objects: { worksheets: (all) => collection(all) } });

let settled = 0;
const interpreter = (): Interpreter =>
  new Interpreter({
    global: root(sheets),
    create: (): HostObject | null => null,
    settled: () => {
      settled += 1;
      return Promise.resolve();
    },
    explain: (error) => (error instanceof ApiError ? error : new ApiError("GeneralException", String(error))),
  });

const paths: RichApiRequest["ObjectPaths"] = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  3: {
    Id: 3,
    ObjectPathType: 3,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["Data"] },
  },
  4: {
    Id: 4,
    ObjectPathType: 3,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["None"] },
  },
  5: {
    Id: 5,
    ObjectPathType: 3,
    Name: "GetNextOrNullObject",
    ParentObjectPathId: 4,
    ArgumentInfo: { Arguments: [] },
  },
  6: { Id: 6, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["nowhere"] } },
  7: { Id: 7, ObjectPathType: 2, Name: "Microsoft.Nothing" },
};
const request = (...Actions: RichApiRequest["Actions"]): RichApiRequest => ({ Actions, ObjectPaths: paths });

beforeEach(() => {
  sheets.splice(0, Infinity, { id: "s1", name: "Data" }, { id: "s2", name: "Other" });
  walks = 0;
  settled = 0;
});

describe("the interpreter of rich API batches", () => {
  it("answers in order, walks each path once, and names traces twice", async () => {
    const response = await interpreter().execute(
      request(
        { Id: 10, ActionType: 1, ObjectPathId: 3 },
        { Id: 11, ActionType: 5, ObjectPathId: 0 },
        { Id: 12, ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["NAME"] } },
        { Id: 13, ActionType: 3, Name: "GetCount", ObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
      ),
    );
    expect(response).toEqual({
      Results: [
        { ActionId: 10, Value: { Id: "s1", _Id: "s1" } },
        { ActionId: 11, Value: null },
        { ActionId: 12, Value: { Id: "s1", _Id: "s1", Name: "Data" } },
        { ActionId: 13, Value: 2 },
      ],
      TraceIds: [11],
    });
    expect(walks).toBe(1);
  });

  it("keeps null objects and their children null, and refuses to change one", async () => {
    const response = await interpreter().execute(
      request(
        { Id: 1, ActionType: 1, ObjectPathId: 4 },
        { Id: 2, ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ["name"] } },
        { Id: 3, ActionType: 4, Name: "Name", ObjectPathId: 5, ArgumentInfo: { Arguments: ["x"] } },
      ),
    );
    expect(response.Results.map(({ Value }) => Value)).toEqual([null, null]);
    expect(response.Error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 2, HttpStatusCode: 404 });
  });

  it("stops at the first error, keeps what came before and says where", async () => {
    const response = await interpreter().execute(
      request(
        { Id: 1, ActionType: 4, Name: "Name", ObjectPathId: 3, ArgumentInfo: { Arguments: ["Renamed"] } },
        { Id: 2, ActionType: 1, ObjectPathId: 6 },
        { Id: 3, ActionType: 4, Name: "Name", ObjectPathId: 3, ArgumentInfo: { Arguments: ["Never"] } },
      ),
    );
    expect(response.Results).toHaveLength(1);
    expect(response.Error).toEqual({
      Code: "ItemNotFound",
      Message: "The requested resource doesn't exist.",
      Location: "WorksheetCollection.getItem",
      ActionIndex: 1,
      HttpStatusCode: 404,
    });
    expect(sheets[0]?.name).toBe("Renamed");
  });

  it("reads collections in both spellings, a part of them, and nested paths", async () => {
    const response = await interpreter().execute(
      request(
        { Id: 1, ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["items/name"], Top: 1, Skip: 1 } },
        { Id: 2, ActionType: 7, ObjectPathId: 1, QueryInfo: { Select: ["worksheets/name"] } },
        { Id: 3, ActionType: 7, ObjectPathId: 3, QueryInfo: {} },
      ),
    );
    expect(response.Results.map(({ Value }) => Value)).toEqual([
      { _Items: [{ Id: "s2", _Id: "s2", Name: "Other" }] },
      { worksheets: { items: [{ name: "Data" }, { name: "Other" }] } },
      { id: "s1", name: "Data" },
    ]);
  });

  it("updates several properties at once and waits for what a method promises", async () => {
    const response = await interpreter().execute(
      request(
        { Id: 1, ActionType: 9, ObjectPathId: 3, ObjectState: { name: "Updated" } },
        { Id: 2, ActionType: 3, Name: "Calculate", ObjectPathId: 3, ArgumentInfo: { Arguments: [] } },
      ),
    );
    expect(response.Results.map(({ Value }) => Value)).toEqual([null, "done"]);
    expect(sheets[0]?.name).toBe("Updated");
  });

  it("lets formulas settle before values are read, and again after something was written", async () => {
    const read = { Id: 1, ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["name"] } };
    await interpreter().execute(request(read, read));
    expect(settled).toBe(1);
    const write = { Id: 2, ActionType: 4, Name: "Name", ObjectPathId: 3, ArgumentInfo: { Arguments: ["x"] } };
    await interpreter().execute(request(read, write, read));
    expect(settled).toBe(3);
  });

  it("keeps tracked objects until they are let go, and knows them no more afterwards", async () => {
    const one = interpreter();
    const kept = await one.execute(
      request(
        { Id: 1, ActionType: 3, Name: "_KeepReference", ObjectPathId: 3, ArgumentInfo: { Arguments: [] } },
        { Id: 2, ActionType: 1, ObjectPathId: 3 },
      ),
    );
    const { _ReferenceId: reference } = kept.Results[1]?.Value as { _ReferenceId: string };
    const byReference: RichApiRequest = {
      Actions: [{ Id: 3, ActionType: 2, ObjectPathId: 9, QueryInfo: { Select: ["name"] } }],
      ObjectPaths: { 9: { Id: 9, ObjectPathType: 6, Name: reference } },
    };
    expect((await one.execute(byReference)).Results[0]?.Value).toMatchObject({
      Name: "Data",
      _ReferenceId: reference,
    });
    expect(one.references.size).toBe(1);
    await one.execute(
      request({
        Id: 4,
        ActionType: 3,
        Name: "_RemoveReference",
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: [reference] },
      }),
    );
    expect(one.references.size).toBe(0);
    expect((await one.execute(byReference)).Error).toMatchObject({ Code: "InvalidObjectPath" });
  });

  it("names members that Excel has and the workbench does not play, members of nobody, and unknown services", async () => {
    const fail = async (action: RichApiRequest["Actions"][number]): Promise<unknown> =>
      (await interpreter().execute(request(action))).Error;
    expect(await fail({ Id: 1, ActionType: 3, Name: "ShowOutlineLevels", ObjectPathId: 3 })).toMatchObject({
      Code: "ApiNotFound",
      Message: "The workbench does not play Worksheet.showOutlineLevels.",
    });
    expect(
      await fail({ Id: 1, ActionType: 4, Name: "Nmae", ObjectPathId: 3, ArgumentInfo: { Arguments: [1] } }),
    ).toMatchObject({
      Code: "ApiNotFound",
      Message: "Excel has no member Worksheet.nmae.",
    });
    expect(await fail({ Id: 1, ActionType: 1, ObjectPathId: 7 })).toMatchObject({
      Code: "ApiNotFound",
      Message: expect.stringContaining("Microsoft.Nothing"),
    });
    expect(await fail({ Id: 1, ActionType: 6, ObjectPathId: 3 })).toMatchObject({ Code: "NotImplemented" });
  });
});
