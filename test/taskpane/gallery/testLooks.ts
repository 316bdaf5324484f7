import type { Locale } from "../../../src/i18n/translator";
import type { ThemeName } from "../../../src/taskpane";
import { openGallery, type Gallery } from "./gallery";
import { scenes } from "./scenes";

/** The width of the pane, and what axe need not look for there: colours are what they were in the narrow one. */
const widths = [
  [320, []],
  [450, ["color-contrast"]],
  [600, ["color-contrast"]],
] as const;

/** A pane of 600 px at a zoom of 200 %. */
const zoomed = 300;

/** Every state of the pane in a browser, in a theme. */
export function testLooks(theme: ThemeName): void {
  describe.each<Locale>(["sv", "en"])(`the pane in %s, ${theme}`, (locale) => {
    let gallery: Gallery;

    beforeAll(async () => {
      gallery = await openGallery();
    });

    afterAll(() => gallery.close());

    it.each(Object.keys(scenes))("is accessible and fits: %s", async (scene) => {
      await gallery.show(scene, locale, theme);
      await gallery.seeAt(zoomed, `${scene} ${locale} ${theme}`);
      for (const [width, rulesOff] of widths) {
        await gallery.seeAt(width, `${scene} ${locale} ${theme}`);
        expect({ width, violations: await gallery.violations(rulesOff) }).toEqual({ width, violations: [] });
      }
    });
  });
}
