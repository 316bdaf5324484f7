import { createUniver } from "./sheet/univer";
import { UniverInstanceType } from "@univerjs/core";
const el = document.getElementById("workbench") as HTMLElement;
el.style.height = "100vh";
const u = createUniver(el, false);
u.createUnit(UniverInstanceType.UNIVER_SHEET, {});
