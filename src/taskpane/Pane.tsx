import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useThemeName } from "./hooks/useThemeName";
import { TroubleBoundary } from "./parts/TroubleBoundary";
import type { Services } from "./services";
import { ServicesContext } from "./services";
import { themes } from "./theme/themes";
import { View } from "./View";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXL,
    boxSizing: "border-box",
    maxWidth: "600px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
});

/** The whole pane in its look and language. */
export function Pane({ services }: { readonly services: Services }): ReactNode {
  const styles = useStyles();
  const theme = useThemeName(services.theme);
  return (
    <FluentProvider theme={themes[theme]} className={styles.page} lang={services.translator.locale}>
      <ServicesContext value={services}>
        <TroubleBoundary>
          <main className={styles.content}>
            <View />
          </main>
        </TroubleBoundary>
      </ServicesContext>
    </FluentProvider>
  );
}
