import { openGallery, type Gallery } from "./gallery";
import { pseudoMessages } from "./pseudoMessages";
import { scenes } from "./scenes";

/**
 * Every state of the pane in a language that does not exist: what is readable in it was never translated, and what
 * does not fit would not in a language with longer words.
 */
describe("the pane in a made-up language", () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery([pseudoMessages]);
  });

  afterAll(() => gallery.close());

  it.each(Object.keys(scenes))("has no text of its own, and longer texts fit: %s", async (scene) => {
    await gallery.show(scene, "en", "light");
    await gallery.seeAt(320, `${scene} pseudo`);
    expect(await gallery.page.evaluate(() => globalThis.untranslated())).toEqual([]);
  });
});
