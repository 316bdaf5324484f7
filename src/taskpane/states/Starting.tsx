import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslator } from "../services";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXXL },
  header: { display: "grid", rowGap: tokens.spacingVerticalXS },
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  result: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalL },
  figures: { display: "grid", rowGap: tokens.spacingVerticalS, flexGrow: 1 },
  parameter: { display: "grid", rowGap: tokens.spacingVerticalS },
  short: { width: "60%" },
  tiny: { width: "40%" },
});

/** The frame of the overview, drawn before the workbook is read: what comes takes the same places. */
export function Starting(): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <Skeleton aria-label={text("pane.starting")} className={styles.root}>
      <div className={styles.header}>
        <SkeletonItem size={28} className={styles.short} />
        <SkeletonItem size={16} className={styles.tiny} />
      </div>
      <div className={styles.card}>
        <div className={styles.result}>
          <SkeletonItem shape="circle" size={96} />
          <div className={styles.figures}>
            <SkeletonItem size={40} className={styles.short} />
            <SkeletonItem size={16} />
          </div>
        </div>
        <SkeletonItem size={16} className={styles.tiny} />
        <SkeletonItem size={8} />
      </div>
      {[1, 2, 3, 4].map((row) => (
        <div key={row} className={styles.parameter}>
          <SkeletonItem size={16} className={styles.short} />
          <SkeletonItem size={8} />
          <SkeletonItem size={12} className={styles.tiny} />
        </div>
      ))}
    </Skeleton>
  );
}
