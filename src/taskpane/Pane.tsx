import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useThemeName } from "./hooks/useThemeName";
import type { Services } from "./services";
import { ServicesContext } from "./services";
import { themes } from "./theme/themes";

interface PaneProps {
  readonly services: Services;
}

/** The whole pane: its look, its language, and the view of the session's state. */
export function Pane({ services }: PaneProps): ReactNode {
  const theme = useThemeName(services.theme);
  return (
    <FluentProvider theme={themes[theme]}>
      <ServicesContext value={services}>{null}</ServicesContext>
    </FluentProvider>
  );
}
