import {
  Field,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Role } from "../../reading/reading";
import { cellText } from "./cellText";
import type { ColumnLook } from "./columns";
import { roles } from "./roles";
import { useMappingTexts } from "./texts";

interface ColumnRoleProps {
  readonly look: ColumnLook;
  readonly role: Role | null;
  /** Another column has the same role. */
  readonly isTwice: boolean;
  readonly onChange: (role: Role | null) => void;
}

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) minmax(0, 148px)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letter: {
    ...typographyStyles.caption1Strong,
    display: "grid",
    placeItems: "center",
    minWidth: "28px",
    height: "28px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  used: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0 } },
  look: { display: "grid", minWidth: 0 },
  heading: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  samples: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** One column by its letter, its heading and its first values, and a dropdown for what it holds. */
export function ColumnRole({ look, role, isTwice, onChange }: ColumnRoleProps): ReactNode {
  const styles = useStyles();
  const texts = useMappingTexts();
  const { text } = texts;
  const { letter, samples } = look;
  const heading = cellText(look.heading, texts);
  const select = (
    <Select
      size="small"
      className={styles.select}
      value={role ?? ""}
      aria-label={
        heading === "" ? text("mapping.bareColumn", { letter }) : text("mapping.column", { letter, heading })
      }
      onChange={(_, data) => {
        onChange(roles.find((each) => each === data.value) ?? null);
      }}
    >
      <option value="">{text("mapping.none")}</option>
      {roles.map((each) => (
        <option key={each} value={each}>
          {text(`mapping.${each}`)}
        </option>
      ))}
    </Select>
  );
  return (
    <li className={styles.item}>
      <span aria-hidden className={mergeClasses(styles.letter, role !== null && styles.used)}>
        {letter}
      </span>
      <span className={styles.look}>
        <span className={styles.heading}>
          {heading === "" ? text("mapping.bareColumn", { letter }) : heading}
        </span>{" "}
        <span className={styles.samples}>{samples.map((value) => cellText(value, texts)).join(" · ")}</span>
      </span>
      <Field className={styles.field} {...(isTwice && { validationMessage: text("mapping.chosenTwice") })}>
        {select}
      </Field>
    </li>
  );
}
