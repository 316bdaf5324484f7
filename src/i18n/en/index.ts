import { failures } from "./failures";
import { findings } from "./findings";
import { fixes } from "./fixes";
import { formulas } from "./formulas";
import { functions } from "./functions";
import { pane } from "./pane";

export const en = { failures, findings, fixes, formulas, functions, pane } as const;
