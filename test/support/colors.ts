/** Contrast of two colours by WCAG 2.2: 1 (the same) to 21. ("#000000", "#FFFFFF") -> 21 */
export function contrast(one: string, other: string): number {
  return contrastOf(linear(one), linear(other));
}

/** How people without one kind of cones see colours, by Machado, Oliveira and Fernandes (2009), in linear RGB. */
const visions = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Vision = keyof typeof visions;

/** Contrast of two colours as people with that vision see them. */
export function contrastFor(vision: Vision, one: string, other: string): number {
  return contrastOf(seen(vision, linear(one)), seen(vision, linear(other)));
}

/** Red, green and blue, 0 to 1, as amounts of light. */
type Light = readonly [red: number, green: number, blue: number];

function contrastOf(one: Light, other: Light): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(color: string): Light {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function seen(vision: Vision, light: Light): Light {
  const [red, green, blue] = visions[vision].map((row) =>
    clamp(row.reduce((sum, factor, at) => sum + factor * (light[at] ?? 0), 0)),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
