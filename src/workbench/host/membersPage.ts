import { classes } from "./classes";
import type { Member } from "./members";

/** The page of the docs that lists what the host has, in Markdown. */
export function membersPage(): string {
  return `${introduction}\n${Object.values(classes).map(classSection).join("\n")}`;
}

const introduction = `# Office.js members that the workbench has

Made by \`npx tsx scripts/host-members.ts\` from the tables in \`src/workbench/host/classes\`; do not edit by hand.

The workbench runs Microsoft's own Office.js, so every member can be called. Those listed here are answered; any other
fails with the error ApiNotFound, whose text names the member. "Since" is the requirement set that a member came with:
when the workbench plays an older Excel, newer members fail in the same way. Names that begin with an underscore, and
classes that Excel's documentation does not list, are what Office.js calls behind its public members.
`;

interface Section {
  readonly name: string;
  readonly service?: string;
  readonly items?: { readonly of: string };
  readonly members: Readonly<Record<string, Member<never>>>;
}

function classSection({ name, service, items, members }: Section): string {
  const notes = [service && `Made by its name, \`${service}\`.`, items && `A collection of ${items.of}.`];
  const rows = Object.entries(members).map(([member, entry]) => {
    const [kind, use] = describe(entry);
    return `| \`${member}${signature(entry)}\` | ${kind} | ${use} | ${entry.since} |`;
  });
  return [
    `## ${name}`,
    "",
    ...notes.flatMap((note) => (note ? [note, ""] : [])),
    "| Member | Kind | Answers or takes | Since |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function describe(member: Member<never>): [kind: string, use: string] {
  switch (member.kind) {
    case "property":
      return member.set ? ["value, read and set", member.type ?? ""] : ["value, read", ""];
    case "navigation":
      return ["object", member.to];
    case "method":
      return [member.effect === "writes" ? "call that changes" : "call", member.to ?? ""];
    case "event":
      return ["event", `number ${member.type}`];
  }
}

function signature(member: Member<never>): string {
  if (member.kind !== "method") return "";
  return `(${member.parameters.map(({ name, type }) => (type.endsWith("?") ? `${name}?` : name)).join(", ")})`;
}
