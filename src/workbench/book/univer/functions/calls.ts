import type { FunctionArgument, FunctionCaller, FunctionResult } from "../../book";
import type { CellAddress } from "../engine";

/** One call that is open with the add-in, and the cells that show its result. */
interface Call {
  readonly cells: Map<string, CellAddress>;
  readonly isStream: boolean;
  result: FunctionResult | null;
  cancel: () => void;
}

/** A cell, the calls it uses, and those that it asked for when it was last computed; null when it was not. */
interface User {
  readonly cell: CellAddress;
  readonly keys: Set<string>;
  asked: Set<string> | null;
}

export interface CallRequest {
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  readonly isStream: boolean;
  readonly cell: CellAddress;
  /** Such as "Blad1!B3". */
  readonly caller: string;
}

/** The calls to an add-in's functions: cells with the same function and the same arguments share one. */
export class Calls {
  private readonly calls = new Map<string, Call>();
  private readonly users = new Map<string, User>();

  constructor(
    private readonly caller: FunctionCaller,
    private readonly onResult: (cells: readonly CellAddress[]) => void,
  ) {}

  /** The result for the cell, null while there is none; opens the call if no other cell has. */
  ask(request: CallRequest): FunctionResult | null {
    const key = JSON.stringify([request.name, request.args]);
    const user = this.visit(request.cell);
    user.keys.add(key);
    user.asked?.add(key);
    const call = this.calls.get(key) ?? this.open(key, request);
    call.cells.set(cellKey(request.cell), request.cell);
    return call.result;
  }

  /** Notes that the cell's formula is being computed. */
  visit(cell: CellAddress): User {
    const id = cellKey(cell);
    const user: User = this.users.get(id) ?? { cell, keys: new Set(), asked: null };
    user.asked ??= new Set();
    this.users.set(id, user);
    return user;
  }

  /** To be called after each calculation: closes what no cell uses any more. */
  sweep(stillUses: (cell: CellAddress) => boolean): void {
    for (const [id, user] of this.users) {
      const { asked } = user;
      user.asked = null;
      if (asked) for (const key of [...user.keys]) if (!asked.has(key)) this.leave(id, key);
      if (!asked && !stillUses(user.cell)) this.release(user.cell);
    }
  }

  /** The cell no longer holds what it held. */
  release(cell: CellAddress): void {
    const id = cellKey(cell);
    const user = this.users.get(id);
    if (!user) return;
    for (const key of [...user.keys]) this.leave(id, key);
    this.users.delete(id);
  }

  /** Forgets the results of calls that are not streams: the next calculation calls again. */
  forgetResults(): void {
    for (const [key, call] of this.calls) {
      if (call.isStream) continue;
      call.cancel();
      this.calls.delete(key);
    }
  }

  close(): void {
    for (const call of this.calls.values()) call.cancel();
    this.calls.clear();
    this.users.clear();
  }

  private open(key: string, { name, args, caller, isStream }: CallRequest): Call {
    const call: Call = { cells: new Map(), isStream, result: null, cancel: () => undefined };
    this.calls.set(key, call);
    call.cancel = this.caller.call(name, args, caller, (result) => {
      if (this.calls.get(key) !== call || isSame(call.result, result)) return;
      call.result = result;
      this.onResult([...call.cells.values()]);
    });
    return call;
  }

  private leave(id: string, key: string): void {
    this.users.get(id)?.keys.delete(key);
    const call = this.calls.get(key);
    call?.cells.delete(id);
    if (!call || call.cells.size > 0) return;
    this.calls.delete(key);
    call.cancel();
  }
}

function cellKey({ sheet, row, column }: CellAddress): string {
  return `${sheet} ${row} ${column}`;
}

function isSame(one: FunctionResult | null, other: FunctionResult): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
