export type * from "./session";
export { createSession } from "./createSession";
export { pick, type Pick } from "./pick";
