/** What surrounds the workbook: the page of the workbench, or nothing when there is no screen. */
export interface Shell {
  /** Whether the add-in's task pane is open. */
  isPaneVisible(): boolean;
  setPaneVisible(isVisible: boolean): void;
  isButtonEnabled(control: string): boolean;
  setButtonEnabled(control: string, isEnabled: boolean): void;
  setTabVisible(tab: string, isVisible: boolean): void;
  /** Opens a workbook in a window of its own: an .xlsx file as base64, or an empty one. */
  openWorkbook(base64: string | null): void;
  /** Saves the open workbook. */
  save(): void;
}

/** A shell without a screen; it remembers what it was told. */
export interface RecordingShell extends Shell {
  readonly opened: readonly (string | null)[];
  readonly enabledButtons: ReadonlyMap<string, boolean>;
  readonly visibleTabs: ReadonlyMap<string, boolean>;
  readonly saves: number;
}

/** The shell for tests and the command line. */
export function recordingShell(): RecordingShell {
  let isVisible = false;
  let saves = 0;
  const opened: (string | null)[] = [];
  const enabledButtons = new Map<string, boolean>();
  const visibleTabs = new Map<string, boolean>();
  return {
    opened,
    enabledButtons,
    visibleTabs,
    get saves() {
      return saves;
    },
    isPaneVisible: () => isVisible,
    setPaneVisible: (value) => {
      isVisible = value;
    },
    isButtonEnabled: (control) => enabledButtons.get(control) ?? true,
    setButtonEnabled: (control, isEnabled) => {
      enabledButtons.set(control, isEnabled);
    },
    setTabVisible: (tab, isTabVisible) => {
      visibleTabs.set(tab, isTabVisible);
    },
    openWorkbook: (base64) => {
      opened.push(base64);
    },
    save: () => {
      saves += 1;
    },
  };
}
