import { membersOf, type HostClass } from "../members";

const { value, part } = membersOf<"CultureInfo">();

export const cultureInfo: HostClass<"CultureInfo"> = {
  name: "CultureInfo",
  members: {
    name: value("ExcelApi 1.11", (_, { culture }) => culture.locale),
    numberFormat: part("ExcelApi 1.11", "NumberFormatInfo", () => null),
  },
};
