import type { HostState } from "../state";

/** Flags of the host in a frame's name: a shared runtime, with custom functions. */
const frameFlags = { sharedRuntime: 1, customFunctions: 2, publicAddIn: 16 } as const;

export interface FrameIdentity {
  readonly conversationId: string;
  readonly addInId: string;
  /** Origin of the page around the frame: https, on the same host name as the add-in. */
  readonly hostOrigin: string;
  /** Office's display language, such as "sv-SE". */
  readonly displayLanguage: string;
}

/** The name that a frame must have before the add-in's page loads in it: from it Office.js learns where it is. */
export function frameName({ conversationId, addInId, hostOrigin, displayLanguage }: FrameIdentity): string {
  const flags = frameFlags.sharedRuntime | frameFlags.customFunctions | frameFlags.publicAddIn;
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel$Web$16.00$${displayLanguage}$${conversationId}$$disableLogging$${flags}`,
    xdmInfo: `${conversationId}|${addInId}|${hostOrigin}`,
    serializerVersion: "1",
  });
}

const excelOnTheWeb = 16;
const documentMode = { readWrite: 0, readOnly: 1 } as const;
const displayMode = { hidden: 1, taskpane: 2 } as const;

/** What Office.js asks first: who the add-in is, where it runs and what this Excel has. */
export function appContext(state: HostState, displayLanguage: string): object {
  return {
    _id: state.addInId,
    _appName: excelOnTheWeb,
    _appVersion: "16.00",
    _appUILocale: displayLanguage,
    _dataLocale: state.culture.locale,
    _docUrl: state.fileName,
    _clientMode: state.switches.isReadOnly ? documentMode.readOnly : documentMode.readWrite,
    _settings: [...state.book.settings(state.addInId)],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: state.addInId,
    _appInstanceId: state.addInId,
    _requirementMatrix: JSON.stringify(state.matrix),
    _hostFullVersion: "16.0.0.0",
    _appDomains: null,
    _initialDisplayMode: state.shell.isPaneVisible() ? displayMode.taskpane : displayMode.hidden,
  };
}
