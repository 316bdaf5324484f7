import type { Book } from "../book/book";
import type { Registrations } from "./events/registrations";
import type { FunctionsBridge } from "./functions/bridge";
import type { References } from "./protocol/references";
import type { RequirementMatrix } from "./requirements";
import type { Shell } from "./shell";
import type { Switches } from "./switches";

/** Language and number signs of the simulated Excel. */
export interface Culture {
  /** Full tag, such as "sv-SE". */
  readonly locale: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

/** All that members work on. One workbook, one add-in. */
export interface HostState {
  readonly book: Book;
  readonly addInId: string;
  /** File name, such as "kalmar-2021.xlsx". */
  readonly fileName: string;
  readonly culture: Culture;
  readonly matrix: RequirementMatrix;
  readonly switches: Switches;
  readonly shell: Shell;
  readonly references: References;
  readonly registrations: Registrations;
  readonly functions: FunctionsBridge;
}
