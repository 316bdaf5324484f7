import { failures } from "./failures";
import { files } from "./files";
import { findings } from "./findings";
import { functions } from "./functions";
import { pane } from "./pane";

export const sv = { failures, files, findings, functions, pane };
