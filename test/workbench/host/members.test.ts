import { readFileSync } from "node:fs";
import path from "node:path";
import { classes } from "../../../src/workbench/host/classes";
import type { Member } from "../../../src/workbench/host/members";
import { membersPage } from "../../../src/workbench/host/membersPage";
import { documentedMembers } from "./microsoftTypes";

const members = Object.values(classes).flatMap((each) =>
  Object.entries(each.members as Record<string, Member<never>>).map(
    ([name, member]) => [each.name, name, member] as const,
  ),
);

/** What Office.js calls under other names than its public ones. */
const behindTheScenes = /^Workbook\.(createAndOpenWorkbook|customFunctions)$|\._/;

const publicMembers = members.filter(
  ([owner, name]) => documentedMembers(owner) && !behindTheScenes.test(`${owner}.${name}`),
);

describe("the tables of classes and members", () => {
  it("has the public classes of issue after issue, and not a handful", () => {
    expect(publicMembers.length).toBeGreaterThan(200);
  });

  it.each(publicMembers)(
    "%s.%s has the requirement set that Microsoft documents",
    (owner, name, { since }) => {
      expect(documentedMembers(owner)?.get(name)).toBe(since);
    },
  );

  it("docs/host-members.md is what the tables say; npm run docs:host writes it", () => {
    const file = path.join(__dirname, "../../../docs/host-members.md");
    expect(readFileSync(file, "utf8")).toBe(membersPage());
  });
});
