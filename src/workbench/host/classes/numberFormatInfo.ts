import { membersOf, type HostClass } from "../members";

const { value } = membersOf<"NumberFormatInfo">();

export const numberFormatInfo: HostClass<"NumberFormatInfo"> = {
  name: "NumberFormatInfo",
  members: {
    numberDecimalSeparator: value("ExcelApi 1.11", (_, { culture }) => culture.decimalSeparator),
    numberGroupSeparator: value("ExcelApi 1.11", (_, { culture }) => culture.thousandsSeparator),
  },
};
