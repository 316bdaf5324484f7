import type { ConditionalFormat } from "../parts";
import { toArea } from "./areas";
import type { Aside } from "./aside";
import { BookError } from "./bookError";
import { fromRule, toRule } from "./conditionalRules";
import type { Engine } from "./engine";
import type { Shift } from "./formulas/shift";
import { shiftFormat } from "./formulas/shiftFormat";
import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  MoveCfCommand,
  SetCfCommand,
} from "#univer";
import type { IConditionFormattingRule } from "#univer";

type NewFormat = Omit<ConditionalFormat, "id" | "priority">;

/** The conditional formats of each sheet, first priority first. */
export class ConditionalFormats {
  private readonly model: ConditionalFormattingRuleModel;

  constructor(
    private readonly engine: Engine,
    private readonly aside: Aside,
  ) {
    this.model = engine.service(ConditionalFormattingRuleModel);
  }

  list(sheet: string): ConditionalFormat[] {
    const formats = this.rules(sheet).map((rule) => this.read(rule));
    const isInOrder = formats.every((format, i) => format.priority > (formats[i - 1]?.priority ?? 0));
    return isInOrder ? formats : formats.map((format, i) => ({ ...format, priority: i + 1 }));
  }

  add(sheet: string, format: NewFormat): ConditionalFormat {
    const id = this.model.createCfId(this.engine.unitId, sheet);
    const rule = toRule({ ...format, id, priority: 0 });
    this.remember({ ...format, id, priority: 0 }, rule);
    this.engine.run(AddCfCommand, { subUnitId: this.engine.sheet(sheet).getSheetId(), rule });
    return this.get(sheet, id);
  }

  change(sheet: string, id: string, change: Partial<Omit<ConditionalFormat, "id">>): void {
    const { priority, ...rest } = change;
    const before = this.get(sheet, id);
    const format = { ...before, ...rest };
    if (Object.keys(rest).length > 0) {
      const rule = toRule(format);
      this.remember(format, rule);
      this.engine.run(SetCfCommand, { subUnitId: sheet, cfId: id, rule });
    }
    if (priority !== undefined && priority !== before.priority) this.move(sheet, id, priority);
  }

  remove(sheet: string, id: string): void {
    this.engine.run(DeleteCfCommand, { subUnitId: sheet, cfId: this.get(sheet, id).id });
  }

  /** Keeps the format as it was given, to hand it back unchanged while Univer's rule is the one made from it. */
  remember(source: ConditionalFormat, rule: IConditionFormattingRule): void {
    const key = source.id + fingerprint(rule);
    const priority = this.aside.conditionalFormats.get(key)?.priority ?? source.priority;
    this.aside.conditionalFormats.set(key, { ...source, priority });
  }

  /** Moves the formats and what their formulas refer to, after rows or columns of a sheet were shifted. */
  follow(changed: string, shift: Shift): void {
    const changedName = this.engine.sheet(changed).getName();
    for (const sheet of this.engine.workbook.getSheetOrders()) {
      const home = this.engine.sheet(sheet).getName();
      for (const format of this.list(sheet)) {
        const moved = shiftFormat(format, { home, changed: changedName, isHome: sheet === changed }, shift);
        if (!moved) this.remove(sheet, format.id);
        else if (JSON.stringify(moved) !== JSON.stringify(format)) this.change(sheet, format.id, moved);
      }
    }
  }

  private get(sheet: string, id: string): ConditionalFormat {
    const format = this.list(sheet).find((item) => item.id === id);
    if (!format) throw new BookError(`There is no conditional format with the id "${id}" on this sheet.`);
    return format;
  }

  private rules(sheet: string): readonly IConditionFormattingRule[] {
    return this.model.getSubunitRules(this.engine.unitId, this.engine.sheet(sheet).getSheetId()) ?? [];
  }

  private read(rule: IConditionFormattingRule): ConditionalFormat {
    const known = this.aside.conditionalFormats.get(rule.cfId + fingerprint(rule));
    return known ? { ...known, areas: rule.ranges.map(toArea) } : fromRule(rule);
  }

  private move(sheet: string, id: string, priority: number): void {
    const rules = this.rules(sheet);
    const target = rules[priority - 1];
    if (!target || target.cfId === id) return;
    const isBelow = rules.indexOf(target) > rules.findIndex((rule) => rule.cfId === id);
    this.engine.run(MoveCfCommand, {
      subUnitId: sheet,
      start: { id, type: "self" },
      end: { id: target.cfId, type: isBelow ? "after" : "before" },
    });
  }
}

/** Everything of a rule but where it applies. */
function fingerprint(rule: IConditionFormattingRule): string {
  return JSON.stringify([rule.stopIfTrue, rule.rule]);
}
