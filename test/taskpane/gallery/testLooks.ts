import type { Locale } from "../../../src/i18n/translator";
import type { ThemeName } from "../../../src/taskpane";
import { axe } from "../../support/axe";
import { openGallery, type Gallery } from "./gallery";
import { scenes } from "./scenes";

/** What fits depends on the language, contrast on the theme: two looks show both of each. */
const languages: Readonly<Record<ThemeName, Locale>> = { light: "sv", dark: "en" };

/** The narrowest is a pane of 600 px at a zoom of 200 %. */
const widths = [600, 450, 300, 320];

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
      await gallery.seeAt(widths, `${scene} ${locale} ${theme}`);
      const { violations } = await axe(gallery.page).analyze();
      expect(violations).toEqual([]);
    });
  });
}
