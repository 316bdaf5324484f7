/** What stands in the pane's place. */
interface Offer {
  readonly text: string;
  readonly tryAgain: string;
}

/**
 * Says in plain elements what is the matter, with a button to try again: for when the pane itself cannot be shown.
 * It goes away when the button is pressed.
 */
export function offerRetry(element: Element, { text, tryAgain }: Offer, retry: () => void): void {
  const words = document.createElement("p");
  words.textContent = text;
  const button = document.createElement("button");
  button.textContent = tryAgain;
  button.addEventListener("click", () => {
    element.replaceChildren();
    retry();
  });
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  alert.append(words);
  element.replaceChildren(alert, button);
}
