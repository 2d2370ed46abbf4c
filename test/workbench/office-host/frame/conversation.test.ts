import {
  appContext,
  frameName,
  requirementSets,
} from "../../../../src/workbench/office-host/frame/app-context";
import { Conversation } from "../../../../src/workbench/office-host/frame/conversation";
import { OfficeHost } from "../../../../src/workbench/office-host/office-host";
import { MemoryWorkbook } from "../../../../src/workbench/workbook-model/memory/memory-workbook";

function open() {
  const posted: Record<string, unknown>[] = [];
  const unsupported: string[] = [];
  const left: string[] = [];
  const host = new OfficeHost({
    workbook: new MemoryWorkbook(),
    functions: { functions: [] },
    pane: { visible: true, show: () => undefined },
    fire: () => undefined,
  });
  const conversation = new Conversation({
    id: "mine",
    hostOrigin: "https://localhost:3000",
    post: (text) => posted.push(JSON.parse(text) as Record<string, unknown>),
    appContext: () => ({ _id: "addin" }),
    host,
    onTabOut: (direction) => left.push(direction),
    onUnsupported: (what) => unsupported.push(what),
  });
  const send = (message: Record<string, unknown>): Promise<void> =>
    conversation.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _conversationId: "mine",
        _correlationId: 7,
        ...message,
      }),
    );
  return { conversation, posted, unsupported, left, send };
}

describe("the talk between host and add-in", () => {
  it("answers under the same name and number", async () => {
    const { posted, send } = open();
    await send({ _actionName: "ContextActivationManager_getAppContextAsync" });
    expect(posted).toEqual([
      {
        _messageType: 1,
        _actionName: "ContextActivationManager_getAppContextAsync",
        _conversationId: "mine",
        _correlationId: 7,
        _origin: "https://localhost:3000",
        _data: { _id: "addin" },
        _errorCode: 0,
        _responseType: 0,
        _serializerVersion: 1,
      },
    ]);
  });

  it("tells which way the focus leaves the frame, which the client library keeps Tab from doing", async () => {
    const { left, send } = open();
    const notify = (action: number): Promise<void> =>
      send({ _actionName: "ContextActivationManager_notifyHost", _data: ["addin", action] });
    await notify(13);
    await notify(14);
    await notify(10);
    expect(left).toEqual(["forward", "backward"]);
  });

  it("hears nothing but requests of its own conversation", async () => {
    const { conversation, posted, send } = open();
    await conversation.receive("not json");
    await conversation.receive({ an: "object" });
    await conversation.receive("{broken");
    await send({ _actionName: "x", _conversationId: "another" });
    await send({ _actionName: "x", _messageType: 1 });
    expect(posted).toEqual([]);
  });

  it("sends events only where they were asked for, under the number of the asking, until they are no longer wanted", async () => {
    const { conversation, posted, send } = open();
    expect(conversation.fire("richApiMessage", {})).toBe(false);
    await send({ _actionName: "richApiMessage", _actionType: 1, _correlationId: 21 });
    expect(conversation.fire("richApiMessage", { ArrayData: [] })).toBe(true);
    expect(posted.at(-1)).toMatchObject({ _correlationId: 21, _responseType: 1, _data: { ArrayData: [] } });
    await send({ _actionName: "richApiMessage", _actionType: 2 });
    expect(conversation.fire("richApiMessage", {})).toBe(false);
  });

  it("lets a pressed button wait for an add-in that is still starting", async () => {
    const { conversation, posted, send } = open();
    const pressed = conversation.invokeCommand("refreshReports", "Stay.Refresh");
    await send({ _actionName: "appCommandInvoked", _actionType: 1 });
    await Promise.resolve();
    const event = posted.find(({ _responseType }) => _responseType === 1);
    expect(event?.["_data"]).toMatchObject({ 1: "refreshReports", 2: '{"source":{"id":"Stay.Refresh"}}' });
    const { 0: id } = event?.["_data"] as { 0: string };
    await send({
      _actionName: "executeMethod",
      _data: { DdaMethod: { DispatchId: 94 }, 0: id, 1: 0, 2: "" },
    });
    await expect(pressed).resolves.toBeUndefined();
  });

  it("says what it does not play, and answers with an error", async () => {
    const { posted, unsupported, send } = open();
    await send({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 64 } } });
    await send({ _actionName: "SomethingElse" });
    expect(unsupported).toEqual(["method 64", "SomethingElse"]);
    expect(posted.map(({ _data }) => _data)).toEqual([
      { Version: 1, Error: 5001 },
      { Version: 1, Error: 5001 },
    ]);
  });
});

describe("what the add-in is told at the start", () => {
  it("the frame's name holds host, language, flags and conversation as office.js takes them apart", () => {
    const name = JSON.parse(frameName("mine", "addin", "https://localhost:3000", "da-DK")) as Record<
      string,
      string
    >;
    expect(name["xdmInfo"]).toBe("mine|addin|https://localhost:3000");
    const items = (name["hostInfo"] ?? "").split("$");
    expect(items.slice(0, 4)).toEqual(["Excel", "Web", "16.00", "da-DK"]);
    expect(items[7]).toBe("3");
  });

  it("the context carries languages, settings and the requirement sets as texts", () => {
    const context = appContext({
      addinId: "addin",
      addinName: "Stay",
      displayLanguage: "da-DK",
      contentLanguage: "en-US",
      documentUrl: "https://localhost:3000/Book1.xlsx",
      settings: [["k", "1"]],
      paneVisible: false,
    });
    expect(context).toMatchObject({
      _appUILocale: "da-DK",
      _dataLocale: "en-US",
      _settings: [["k", "1"]],
      _initialDisplayMode: 1,
    });
    expect(JSON.parse(String(context["_requirementMatrix"]))).toEqual(requirementSets);
  });
});
