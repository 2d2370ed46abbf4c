/**
 * Which parts of the programming interface this host plays. An add-in asks for them (`isSetSupported`), and office.js
 * refuses members of sets that are not named: state nothing that is not there.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  AddinCommands: "1.1",
  CustomFunctions: "1.11",
  CustomFunctionsRuntime: "1.5",
  DelayForCellEdit: "1.1",
  ExcelApi: "1.13",
  RichApiRuntime: "1.2",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

export interface AppContextOptions {
  readonly addinId: string;
  readonly addinName: string;
  /** Language of the user's Excel, e.g. `da-DK`; decides `Office.context.displayLanguage`. */
  readonly displayLanguage: string;
  /** Language of the user's data; decides `Office.context.contentLanguage`. */
  readonly contentLanguage: string;
  readonly documentUrl: string;
  /** Settings as `[name, json]`. */
  readonly settings: readonly (readonly [string, string])[];
  /** Whether the pane is on the screen when the runtime starts. */
  readonly paneVisible: boolean;
}

const excelOnTheWeb = 16;
const readAndWrite = 1;
const documentOpened = 1;
const containerLevel = 1;

/** The answer to the first question that office.js asks. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.addinId,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: options.displayLanguage,
    _dataLocale: options.contentLanguage,
    _docUrl: options.documentUrl,
    _clientMode: readAndWrite,
    _settings: options.settings,
    _reason: documentOpened,
    _osfControlType: containerLevel,
    _eToken: "",
    _correlationId: options.addinId,
    _appInstanceId: options.addinId,
    _hostFullVersion: "16.0.0.0",
    _addinName: options.addinName,
    _appDomains: [],
    _featureGates: {},
    // How office.js names it: 1 hidden, 2 task pane.
    _initialDisplayMode: options.paneVisible ? 2 : 1,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
    _requirementMatrix: JSON.stringify(requirementSets),
  };
}

/** Shared runtime and custom functions: what the add-in's page may use. */
const runtimeFlags = 3;

/** What office.js needs to find its host travels in the frame's name, so that the add-in's address stays untouched. */
export function frameName(
  conversationId: string,
  addinId: string,
  hostOrigin: string,
  displayLanguage: string,
): string {
  const hostInfo = [
    "Excel",
    "Web",
    "16.00",
    displayLanguage,
    conversationId,
    "",
    "disableLogging",
    runtimeFlags,
  ];
  return JSON.stringify({
    baseFrameName: "workbench",
    serializerVersion: 1,
    hostInfo: hostInfo.join("$"),
    xdmInfo: [conversationId, addinId, hostOrigin].join("|"),
  });
}
