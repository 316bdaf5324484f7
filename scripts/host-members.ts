import { writeFileSync } from "node:fs";
import path from "node:path";
import { membersPage } from "../src/workbench/host/membersPage";

/** Writes the page that lists the Office.js members which the workbench has; a test fails while it is not up to date. */
writeFileSync(path.join(__dirname, "../docs/host-members.md"), membersPage());
