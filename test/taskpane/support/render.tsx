import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createCatalog } from "../../../src/functions/catalog/createCatalog";
import type { Locale } from "../../../src/i18n/translator";
import type { Grid } from "../../../src/reading/grid";
import { createComparedFiles } from "../../../src/session/comparedFiles";
import { createViews, type ViewId } from "../../../src/session/actions/views";
import { loadTranslator } from "../../../src/i18n/loadTranslator";
import { translator } from "../../../src/i18n/translator";
import type { SessionState } from "../../../src/session";
import { Pane } from "../../../src/taskpane/Pane";
import type { ThemeSource } from "../../../src/taskpane";
import { StagedSession } from "./session";

const light: ThemeSource = { current: () => "light", subscribe: () => () => undefined };

interface Options {
  readonly locale?: Locale;
  readonly theme?: ThemeSource;
  readonly loadExample?: () => Promise<string>;
  readonly loadTranslator?: typeof loadTranslator;
  /** The view that is shown at first. */
  readonly view?: ViewId;
  /** The cells that a person may look at and choose from. */
  readonly grids?: readonly Grid[];
}

/** The pane over a session in this state, and somebody who uses it. */
export function showPane(
  state: SessionState,
  { locale = "sv", theme = light, view = "overview", loadExample, grids, ...rest }: Options = {},
) {
  const session = new StagedSession(state, grids);
  const user = userEvent.setup();
  const views = createViews();
  views.show(view);
  const files = createComparedFiles();
  const services = {
    session,
    views,
    files,
    theme,
    translator: translator(locale),
    loadTranslator: rest.loadTranslator ?? loadTranslator,
    loadExample: loadExample ?? (() => Promise.resolve("UEsDBA==")),
    loadFunctions: () => Promise.resolve(createCatalog((other = locale) => translator(other))),
  };
  const { unmount } = render(<Pane services={services} />);
  const tell = (next: SessionState) => {
    act(() => {
      session.tell(next);
    });
  };
  return { session, views, files, user, tell, unmount };
}

/** The pane with a view whose code is loaded when it is shown. */
export async function showView(view: ViewId, state: SessionState, options: Options = {}) {
  const pane = showPane(state, { ...options, view });
  await waitFor(() => {
    expect(screen.queryByText(translator(options.locale ?? "sv").text("pane.loading"))).toBeNull();
  });
  return pane;
}
