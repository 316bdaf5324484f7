import { readFileSync } from "node:fs";
import path from "node:path";
import { elements, root } from "./manifest";

const icons = elements("Image").flatMap((element) => {
  const id = element.getAttribute("resid");
  const image = elements("Image").find((each) => each.getAttribute("id") === id);
  return id && image
    ? [[image.getAttribute("DefaultValue") ?? "", Number(element.getAttribute("size"))]]
    : [];
}) as [string, number][];

const listed: [string, number][] = [
  [elements("IconUrl")[0]?.getAttribute("DefaultValue") ?? "", 32],
  [elements("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "", 64],
  ["https://localhost:3000/assets/klimat-128.png", 128],
];

/** Width and height stand in a PNG's first chunk. */
function sizeOf(address: string): [number, number] {
  const file = path.join(root, "assets/icons", path.basename(new URL(address).pathname));
  const png = readFileSync(file);
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test.each([...icons, ...listed])("%s is %i pixels wide and high", (address, size) => {
  expect(sizeOf(address)).toEqual([size, size]);
});

test("every icon of a button comes in the three sizes that Office asks for", () => {
  for (const icon of elements("Icon")) {
    const sizes = [...icon.getElementsByTagNameNS("*", "Image")].map((each) => each.getAttribute("size"));
    expect(sizes).toEqual(["16", "32", "80"]);
  }
});
