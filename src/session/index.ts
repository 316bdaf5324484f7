export type * from "./session";
export { createSession } from "./createSession";
export { pick } from "./pick";
