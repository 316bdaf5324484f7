import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SessionState } from "../../session/session";
import { useVisuallyHidden } from "../parts/visuallyHidden";
import { useTranslator } from "../services";
import { LongReading } from "./LongReading";

type StartingState = Extract<SessionState, { readonly phase: "starting" }>;

const line = `1px solid ${tokens.colorNeutralStroke2}`;

/** Heights are those of the overview, so that nothing moves when it takes the frame's place. */
const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXXL },
  header: { display: "grid", alignContent: "space-between", height: "74px" },
  card: {
    display: "grid",
    alignContent: "space-between",
    boxSizing: "border-box",
    height: "168px",
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  result: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalL },
  figures: { display: "grid", rowGap: tokens.spacingVerticalS, flexGrow: 1 },
  title: { width: "50%", height: "22px" },
  marking: {
    display: "grid",
    alignContent: "space-evenly",
    boxSizing: "border-box",
    height: "94px",
    marginBlock: `calc(-1 * ${tokens.spacingVerticalM})`,
    borderTop: line,
    borderBottom: line,
  },
  parameters: { display: "grid", rowGap: tokens.spacingVerticalL },
  parameter: { display: "grid", alignContent: "space-between", height: "56px" },
  short: { width: "50%" },
  tiny: { width: "35%" },
});

/** The frame of the overview, drawn before the workbook is read; where that takes long, how far it has come. */
export function Starting({ progress }: Pick<StartingState, "progress">): ReactNode {
  return progress ? <LongReading progress={progress} /> : <EmptyFrame />;
}

function EmptyFrame(): ReactNode {
  const styles = useStyles();
  const { hidden } = useVisuallyHidden();
  const { text } = useTranslator();
  return (
    <>
      <h1 className={hidden}>{text("pane.starting")}</h1>
      <Skeleton aria-label={text("pane.starting")} className={styles.root}>
        <div className={styles.header}>
          <SkeletonItem size={24} className={styles.short} />
          <SkeletonItem size={12} />
          <SkeletonItem size={12} className={styles.tiny} />
        </div>
        <div className={styles.card}>
          <div className={styles.result}>
            <SkeletonItem shape="circle" size={96} />
            <div className={styles.figures}>
              <SkeletonItem size={40} className={styles.short} />
              <SkeletonItem size={16} />
            </div>
          </div>
          <SkeletonItem size={12} className={styles.tiny} />
        </div>
        <SkeletonItem size={20} className={styles.title} />
        <div className={styles.marking}>
          <SkeletonItem size={16} />
          <SkeletonItem size={16} className={styles.short} />
        </div>
        <div className={styles.parameters}>
          {[1, 2, 3, 4, 5, 6, 7].map((row) => (
            <div key={row} className={styles.parameter}>
              <SkeletonItem size={16} className={styles.short} />
              <SkeletonItem size={8} />
              <SkeletonItem size={12} className={styles.tiny} />
            </div>
          ))}
        </div>
      </Skeleton>
    </>
  );
}
