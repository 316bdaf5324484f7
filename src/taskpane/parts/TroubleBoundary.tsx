import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Trouble } from "../trouble";
import { TroubleContext } from "../trouble";
import { TroubleBar } from "./TroubleBar";

const useStyles = makeStyles({
  /** Stays in sight however far down the action was started. */
  top: {
    position: "sticky",
    top: tokens.spacingHorizontalS,
    zIndex: 1,
    margin: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
});

/** One place for what could not be done: the latest failure of any action inside, until it is dismissed. */
export function TroubleBoundary({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const [trouble, showTrouble] = useState<Trouble | null>(null);
  return (
    <TroubleContext value={showTrouble}>
      {trouble && (
        <div className={styles.top}>
          <TroubleBar
            trouble={trouble}
            onDismiss={() => {
              showTrouble(null);
            }}
          />
        </div>
      )}
      {children}
    </TroubleContext>
  );
}
