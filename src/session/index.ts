export type * from "./session";
export { pick, type Pick } from "./pick";
