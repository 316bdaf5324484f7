import { anything, flag } from "../arguments";
import { changeValidation, ruleToWire, ruleToBook, typeName, validationOf } from "../cells/validations";
import { message, messageToWire } from "../cells/validationMessages";
import { requireUnprotected } from "../cells/sheets";
import { membersOf, type HostClass } from "../members";

const { value, setting, call } = membersOf<"DataValidation">();

/** What may be typed into the cells of a range. */
export const dataValidation: HostClass<"DataValidation"> = {
  name: "DataValidation",
  members: {
    type: value("ExcelApi 1.8", (self, host) => typeName(validationOf(self, host))),
    rule: setting(
      "ExcelApi 1.8",
      anything("rule"),
      (self, host) => ruleToWire(validationOf(self, host)),
      (self, host, rule) => {
        const { areas } = self;
        requireUnprotected(host, self.sheet);
        host.book.validations.set(self.sheet, { areas, allowBlank: true, ...ruleToBook(rule) });
      },
    ),
    ignoreBlanks: setting(
      "ExcelApi 1.8",
      flag("ignoreBlanks"),
      (self, host) => {
        const found = validationOf(self, host);
        return typeof found === "object" ? found.allowBlank : true;
      },
      (self, host, allowBlank) => changeValidation(self, host, { allowBlank }),
    ),
    errorAlert: setting(
      "ExcelApi 1.8",
      anything("errorAlert"),
      (self, host) => messageToWire(validationOf(self, host), "error"),
      (self, host, alert) => changeValidation(self, host, message(alert, "error")),
    ),
    prompt: setting(
      "ExcelApi 1.8",
      anything("prompt"),
      (self, host) => messageToWire(validationOf(self, host), "prompt"),
      (self, host, prompt) => changeValidation(self, host, message(prompt, "prompt")),
    ),
    clear: call("ExcelApi 1.8", "writes", [], ({ sheet, areas }, host) => {
      requireUnprotected(host, sheet);
      host.book.validations.clear(sheet, areas);
    }),
  },
};
