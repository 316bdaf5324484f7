/** One thing to tell the add-in, as the wire has it. */
export interface Notice {
  readonly type: number;
  /** A sheet's or table's id, or "Workbook". */
  readonly target: string;
  readonly message: object;
  readonly isRemote: boolean;
}

/** Who listens to what: by event number and target. */
export interface Registrations {
  /** Off: nothing is told to anybody, as Runtime.enableEvents says. */
  isOn: boolean;
  add(type: number, target: string): void;
  remove(type: number, target: string): void;
  has(type: number, target: string): boolean;
  /** Tells it, where somebody listens or no registration is needed (the target ""). */
  send(notice: Notice): void;
  clear(): void;
}

/** Nobody listens, at first. Each request context of the client registers by itself, so they are counted. */
export function createRegistrations(deliver: (notice: Notice) => void): Registrations {
  const counts = new Map<string, number>();
  const key = (type: number, target: string) => `${type} ${target}`;
  const change = (type: number, target: string, by: number) => {
    const count = (counts.get(key(type, target)) ?? 0) + by;
    if (count > 0) counts.set(key(type, target), count);
    else counts.delete(key(type, target));
  };
  const registrations: Registrations = {
    isOn: true,
    add: (type, target) => change(type, target, 1),
    remove: (type, target) => change(type, target, -1),
    has: (type, target) => counts.has(key(type, target)),
    send: (notice) => {
      const isWanted = notice.target === "" || registrations.has(notice.type, notice.target);
      if (registrations.isOn && isWanted) deliver(notice);
    },
    clear: () => counts.clear(),
  };
  return registrations;
}
