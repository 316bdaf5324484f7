/** Each language in its own words, for somebody who does not read the other. */
export const languageNames = { sv: "Svenska", en: "English" } as const;
