import type { Locale } from "../../../src/i18n/translator";
import type { ThemeName } from "../../../src/taskpane";
import { axe } from "../../support/axe";
import { openGallery, type Gallery } from "./gallery";
import { scenes } from "./scenes";

/** What fits depends on the language, contrast on the theme: two looks show both of each. */
const languages: Readonly<Record<ThemeName, Locale>> = { light: "sv", dark: "en" };

/**
 * axe looks for everything in a pane of 320 px, and in a wider one for what can be another there: names and roles are
 * not. It takes most of the time, so that each look has one of the wider panes.
 */
const widerPane: Readonly<Record<ThemeName, number>> = { light: 450, dark: 600 };
const byWidth = ["target-size", "scrollable-region-focusable", "aria-hidden-focus"];

/** The narrowest is a pane of 600 px at a zoom of 200 %. */
const widths = [300, 450, 600] as const;

/** Every state of the pane in a browser, in a theme. */
export function testLooks(theme: ThemeName): void {
  const locale = languages[theme];

  describe(`the pane in ${locale}, ${theme}`, () => {
    let gallery: Gallery;

    beforeAll(async () => {
      gallery = await openGallery();
    });

    afterAll(() => gallery.close());

    it.each(Object.keys(scenes))("is accessible and fits: %s", async (scene) => {
      await gallery.show(scene, locale, theme);
      await gallery.seeAt([...widths, widerPane[theme]], `${scene} ${locale} ${theme}`);
      expect((await axe(gallery.page).withRules(byWidth).analyze()).violations).toEqual([]);
      await gallery.seeAt([320], `${scene} ${locale} ${theme}`);
      expect((await axe(gallery.page).analyze()).violations).toEqual([]);
    });
  });
}
