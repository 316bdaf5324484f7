import type { ReactNode } from "react";
import { useState } from "react";
import type { Finding } from "../../reading/reading";
import { groupFindings } from "../model/findings";
import { NoFindings } from "../parts/NoFindings";
import { Section } from "../parts/Section";
import { useTranslator } from "../services";
import { FindingGroup } from "./FindingGroup";
import { FixedNote } from "./FixedNote";
import { RecheckButton } from "./RecheckButton";

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly sheet: string;
}

/** What in the workbook deserves a look, the gravest first. */
export function Findings({ findings, sheet }: FindingsProps): ReactNode {
  const { text } = useTranslator();
  const [fixes, setFixes] = useState<readonly string[]>([]);
  const last = fixes.at(-1);
  return (
    <Section isView title={text("pane.findings")}>
      <RecheckButton />
      {last !== undefined && <FixedNote key={fixes.length} text={text("pane.fixed", { fix: last })} />}
      {findings.length === 0 && <NoFindings />}
      {groupFindings(findings).map((group) => (
        <FindingGroup
          key={group.severity}
          group={group}
          sheet={sheet}
          onFixed={(fix) => {
            setFixes((before) => [...before, fix]);
          }}
        />
      ))}
    </Section>
  );
}
