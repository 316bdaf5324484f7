import { failures } from "./failures";
import { files } from "./files";
import { findings } from "./findings";
import { functions } from "./functions";
import { pane } from "./pane";

export const en = { failures, files, findings, functions, pane } as const;
