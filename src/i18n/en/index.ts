import { failures } from "./failures";
import { findings } from "./findings";
import { functions } from "./functions";
import { pane } from "./pane";

export const en = { failures, findings, functions, pane } as const;
