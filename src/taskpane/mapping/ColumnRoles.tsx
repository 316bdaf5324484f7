import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Role } from "../../reading/reading";
import { Section } from "../parts/Section";
import { ColumnRole } from "./ColumnRole";
import type { ColumnLook } from "./columns";
import { columnsTwice, type Draft } from "./draft";
import { useMappingTexts } from "./texts";

interface ColumnRolesProps {
  readonly columns: readonly ColumnLook[];
  readonly draft: Draft;
  readonly onChange: (column: number, role: Role | null) => void;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Every column of the sheet, with what it holds. */
export function ColumnRoles({ columns, draft, onChange }: ColumnRolesProps): ReactNode {
  const styles = useStyles();
  const { text } = useMappingTexts();
  const twice = columnsTwice(draft);
  return (
    <Section title={text("mapping.columns")}>
      <ul className={styles.list}>
        {columns.map((look) => (
          <ColumnRole
            key={look.column}
            look={look}
            role={draft.roles[look.column] ?? null}
            isTwice={twice.includes(look.column)}
            onChange={(role) => {
              onChange(look.column, role);
            }}
          />
        ))}
      </ul>
    </Section>
  );
}
