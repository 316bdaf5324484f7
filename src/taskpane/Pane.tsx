import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useMemo } from "react";
import { useLanguage } from "./hooks/useLanguage";
import { useThemeName } from "./hooks/useThemeName";
import { LanguageTrouble } from "./parts/LanguageTrouble";
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
  const { translator, failure } = useLanguage(services);
  const { locale } = translator;
  const spoken = useMemo(() => ({ ...services, translator }), [services, translator]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <FluentProvider theme={themes[theme]} lang={locale}>
      {/* Within the provider, which hands its own class on to menus that float above the page. */}
      <div className={styles.page}>
        <ServicesContext value={spoken}>
          <TroubleBoundary>
            <LanguageTrouble failure={failure} />
            <Frame />
          </TroubleBoundary>
        </ServicesContext>
      </div>
    </FluentProvider>
  );
}
