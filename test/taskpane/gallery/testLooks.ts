import type { Locale } from "../../../src/i18n/translator";
import type { ThemeName } from "../../../src/taskpane";
import { openGallery, type Gallery, type Rules } from "./gallery";
import { scenes } from "./scenes";

const colours = "color-contrast";
const allButColours: Rules = { rules: { [colours]: { enabled: false } } };

/**
 * The widths of the pane, and what axe looks for there. Colours are the same at each width, and in the dark nothing
 * but the colours is another than in the light.
 */
const looks: Readonly<Record<ThemeName, readonly (readonly [width: number, rules: Rules])[]>> = {
  light: [
    [320, {}],
    [450, allButColours],
    [600, allButColours],
  ],
  dark: [[320, { runOnly: [colours] }]],
};

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
      for (const [width, rules] of looks[theme]) {
        await gallery.seeAt(width, `${scene} ${locale} ${theme}`);
        expect({ width, violations: await gallery.violations(rules) }).toEqual({ width, violations: [] });
      }
    });
  });
}
