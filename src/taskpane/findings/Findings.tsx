import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Finding } from "../../reading/reading";
import { groupFindings } from "../model/findings";
import { Section } from "../parts/Section";
import { useTranslator } from "../services";
import { FindingGroup } from "./FindingGroup";
import { FixedNote } from "./FixedNote";
import { RecheckButton } from "./RecheckButton";

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly sheet: string;
}

const useStyles = makeStyles({
  none: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  check: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** What in the workbook deserves a look, the gravest first. */
export function Findings({ findings, sheet }: FindingsProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const [fixes, setFixes] = useState<readonly string[]>([]);
  const last = fixes.at(-1);
  return (
    <Section isView title={text("pane.findings")}>
      <RecheckButton />
      {last !== undefined && <FixedNote key={fixes.length} text={text("pane.fixed", { fix: last })} />}
      {findings.length === 0 && (
        <p className={styles.none}>
          <CheckmarkCircle16Filled aria-hidden className={styles.check} />
          {text("pane.noFindings")}
        </p>
      )}
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
