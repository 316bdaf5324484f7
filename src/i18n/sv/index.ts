import { failures } from "./failures";
import { findings } from "./findings";
import { fixes } from "./fixes";
import { formulas } from "./formulas";
import { functions } from "./functions";
import { pane } from "./pane";
import { views } from "./views";

export const sv = { failures, findings, fixes, formulas, functions, pane, views };
