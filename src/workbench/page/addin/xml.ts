/** Elements anywhere below this one, by local name: manifests mix namespaces and prefixes. */
export function within(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}

/** Elements directly below this one, by local name; none below null. */
export function children(element: Element | null, name: string): Element[] {
  return [...(element?.children ?? [])].filter((found) => found.localName === name);
}

export function child(element: Element | null, name: string): Element | null {
  return children(element, name)[0] ?? null;
}

export function textOf(element: Element | null): string {
  return element?.textContent?.trim() ?? "";
}

export function valueOf(element: Element | null | undefined): string {
  return element?.getAttribute("DefaultValue") ?? "";
}

/** Value of xsi:type, whatever prefix the document chose. */
export function typeOf(element: Element | null): string | null {
  return element?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? null;
}
