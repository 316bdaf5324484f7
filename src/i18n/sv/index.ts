import { failures } from "./failures";
import { findings } from "./findings";
import { functions } from "./functions";
import { pane } from "./pane";

export const sv = { failures, findings, functions, pane };
