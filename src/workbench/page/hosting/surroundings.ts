import { createStore, type Store } from "../store";
import type { Shell } from "../../host/shell";

/** What the add-in can change around the workbook. */
export interface Surroundings {
  readonly isPaneVisible: Store<boolean>;
  /** Ids of ribbon controls that the add-in has switched off. */
  readonly disabledControls: Store<ReadonlySet<string>>;
  /** Ids of tabs that the add-in has hidden. */
  readonly hiddenTabs: Store<ReadonlySet<string>>;
}

export function createSurroundings(): Surroundings {
  return {
    isPaneVisible: createStore(true),
    disabledControls: createStore<ReadonlySet<string>>(new Set()),
    hiddenTabs: createStore<ReadonlySet<string>>(new Set()),
  };
}

/** What only the page can do for the add-in. */
export interface PageActions {
  openWorkbook(base64: string | null): void;
  save(): void;
}

/** The page as the host sees it. */
export function pageShell(surroundings: Surroundings, actions: PageActions): Shell {
  const { isPaneVisible, disabledControls, hiddenTabs } = surroundings;
  return {
    isPaneVisible: isPaneVisible.get,
    setPaneVisible: isPaneVisible.set,
    isButtonEnabled: (control) => !disabledControls.get().has(control),
    setButtonEnabled: (control, isEnabled) =>
      disabledControls.set((ids) => withMember(ids, control, !isEnabled)),
    setTabVisible: (tab, isVisible) => hiddenTabs.set((ids) => withMember(ids, tab, !isVisible)),
    openWorkbook: actions.openWorkbook,
    save: actions.save,
  };
}

function withMember(ids: ReadonlySet<string>, id: string, isMember: boolean): ReadonlySet<string> {
  const changed = new Set(ids);
  if (isMember) changed.add(id);
  else changed.delete(id);
  return changed;
}
