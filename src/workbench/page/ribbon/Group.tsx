import type { ReactNode } from "react";

/** Buttons of the ribbon that belong together, with their name below. */
export function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="group" aria-label={label}>
      <div className="group-controls">{children}</div>
      <div className="group-label" aria-hidden>
        {label}
      </div>
    </section>
  );
}
