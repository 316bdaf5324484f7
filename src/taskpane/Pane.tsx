import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useThemeName } from "./hooks/useThemeName";
import { TroubleBoundary } from "./parts/TroubleBoundary";
import type { Services } from "./services";
import { ServicesContext } from "./services";
import { Frame } from "./shell/Frame";
import { themes } from "./theme/themes";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
});

/** The whole pane in its look and language. */
export function Pane({ services }: { readonly services: Services }): ReactNode {
  const styles = useStyles();
  const theme = useThemeName(services.theme);
  return (
    <FluentProvider theme={themes[theme]} lang={services.translator.locale}>
      {/* Within the provider, which hands its own class on to menus that float above the page. */}
      <div className={styles.page}>
        <ServicesContext value={services}>
          <TroubleBoundary>
            <Frame />
          </TroubleBoundary>
        </ServicesContext>
      </div>
    </FluentProvider>
  );
}
