import type { Refusal } from "./errors";

/** How a request that is made to fail fails: refused as a whole, or with an error of Excel's at its first action. */
export type Fault = { readonly refusal: Refusal } | { readonly code: string; readonly message?: string };

/** Troubles that can be put on for tests and demonstrations. */
export interface Switches {
  /** A person is typing in a cell: requests wait, or are refused when they do not ask to wait. */
  readonly isEditingCell: boolean;
  setEditingCell(isEditing: boolean): void;
  /** The workbook was opened read-only: what writes fails. */
  isReadOnly: boolean;
  /** Milliseconds that each request takes more. */
  latency: number;
  /** How blank cells reach functions: the builds of Excel differ. */
  blankArguments: null | 0;
  /** Makes the n-th request of the add-in's own code from now fail, 1 being the next one. */
  failRequest(position: number, fault?: Fault): void;
  /** The fault of the request that comes now, if it has one; counts the request. */
  takeFault(): Fault | null;
  /** Lets all requests from now on pass; says how many were still to fail. */
  forgetFaults(): number;
  /** Resolves when nobody is typing in a cell. */
  untilIdle(): Promise<void>;
}

/** No trouble at all, at first. */
export function createSwitches(): Switches {
  let isEditing = false;
  let waiting: (() => void)[] = [];
  let faults: { left: number; fault: Fault }[] = [];
  return {
    get isEditingCell() {
      return isEditing;
    },
    setEditingCell: (value) => {
      isEditing = value;
      if (value) return;
      const released = waiting;
      waiting = [];
      for (const release of released) release();
    },
    isReadOnly: false,
    latency: 0,
    blankArguments: null,
    failRequest: (position, fault = { code: "GeneralException" }) => {
      faults.push({ left: position, fault });
    },
    takeFault: () => {
      faults = faults.map(({ left, fault }) => ({ left: left - 1, fault }));
      const due = faults.find(({ left }) => left <= 0);
      faults = faults.filter((entry) => entry !== due);
      return due?.fault ?? null;
    },
    forgetFaults: () => {
      const count = faults.length;
      faults = [];
      return count;
    },
    untilIdle: () =>
      isEditing ? new Promise((resolve) => waiting.push(() => resolve())) : Promise.resolve(),
  };
}
