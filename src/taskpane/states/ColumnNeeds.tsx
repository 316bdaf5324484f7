import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Fragment } from "react";
import { useTranslator } from "../services";
import { columns } from "./columns";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  name: typographyStyles.body1Strong,
  use: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The columns that an assessment needs, and what each holds. */
export function ColumnNeeds(): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <dl className={styles.list}>
      {columns.map(({ name, use }) => (
        <Fragment key={name}>
          <dt className={styles.name}>{text(name)}</dt>
          <dd className={styles.use}>{text(use)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
