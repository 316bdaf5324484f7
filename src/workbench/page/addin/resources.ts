import { children, valueOf, within } from "./xml";

/** A manifest's texts and addresses in one language; elements name them by their resid. */
export interface Resources {
  text(element: Element | null): string;
  url(element: Element | null): string;
  image(element: Element | null): string;
  /** Value of an element that carries its own overrides, such as DisplayName. */
  localized(element: Element | null): string;
}

/** @param locale full tag, such as "sv-SE" */
export function resourcesOf(root: Element, locale: string): Resources {
  const localized = (element: Element | null) => {
    const override = children(element, "Override").find((found) => found.getAttribute("Locale") === locale);
    return override?.getAttribute("Value") ?? valueOf(element);
  };
  const table = (kind: string) =>
    new Map(within(root, kind).map((element) => [element.getAttribute("id"), localized(element)]));
  const texts = table("String");
  const urls = table("Url");
  const images = table("Image");
  const find = (from: ReadonlyMap<string | null, string>) => (element: Element | null) =>
    from.get(element?.getAttribute("resid") ?? null) ?? "";
  return { text: find(texts), url: find(urls), image: find(images), localized };
}
