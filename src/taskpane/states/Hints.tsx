import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../reading/reading";
import { FindingItem } from "../findings/FindingItem";

const useStyles = makeStyles({
  bar: { width: "100%", boxSizing: "border-box" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Where the workbook comes close to an assessment, and what is missing there. */
export function Hints({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <MessageBar layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingItem key={JSON.stringify([finding.code, finding.cell])} finding={finding} sheet="" />
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
