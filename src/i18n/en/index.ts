import { failures } from "./failures";
import { findings } from "./findings";
import { fixes } from "./fixes";
import { functions } from "./functions";
import { pane } from "./pane";

export const en = { failures, findings, fixes, functions, pane } as const;
