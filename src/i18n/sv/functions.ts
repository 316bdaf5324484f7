import type { functions as source } from "../en/functions";

export const functions: Record<keyof typeof source, string> = {};
