import type { Engine } from "./engine";
import { replaceMethod } from "./methods";
import { IUndoRedoService, IUniverInstanceService } from "#univer";
import type { IMutationInfo } from "#univer";

interface Step {
  readonly redoMutations: IMutationInfo[];
  readonly undoMutations: IMutationInfo[];
}

/**
 * Undo and redo of one workbook. Univer can join steps by itself, but takes them back in the order in which they
 * were made; so what is pushed between two calls is collected here and pushed as one step, the newest first.
 */
export class UndoSteps {
  private readonly service: IUndoRedoService;
  private readonly push: IUndoRedoService["pushUndoRedo"];
  private readonly restore: () => void;
  private steps: Step[] | null = null;

  constructor(private readonly engine: Engine) {
    this.service = engine.service(IUndoRedoService);
    this.push = this.service.pushUndoRedo.bind(this.service);
    this.restore = replaceMethod(this.service, "pushUndoRedo", (step) => {
      if (this.steps && step.unitID === engine.unitId) this.steps.push(step);
      else this.push(step);
    });
    this.focus();
  }

  asOneStep<T>(work: () => T): T {
    const end = this.startStep();
    try {
      return work();
    } finally {
      end();
    }
  }

  /** A step that is started within another belongs to that one. */
  startStep(): () => void {
    if (this.steps) return () => undefined;
    const steps: Step[] = (this.steps = []);
    return () => {
      if (this.steps !== steps) return;
      this.steps = null;
      if (steps.length > 0) this.push(this.join(steps));
    };
  }

  undo(): boolean {
    return this.execute("univer.command.undo", () => this.service.pitchTopUndoElement() !== null);
  }

  redo(): boolean {
    return this.execute("univer.command.redo", () => this.service.pitchTopRedoElement() !== null);
  }

  dispose(): void {
    this.restore();
  }

  /** Univer undoes in the unit that has the focus. */
  private focus(): void {
    this.engine.service(IUniverInstanceService).focusUnit(this.engine.unitId);
  }

  private join(steps: readonly Step[]) {
    return {
      unitID: this.engine.unitId,
      redoMutations: steps.flatMap((step) => step.redoMutations),
      undoMutations: [...steps].reverse().flatMap((step) => step.undoMutations),
    };
  }

  private execute(command: string, exists: () => boolean): boolean {
    this.focus();
    return exists() && this.engine.commands.syncExecuteCommand(command);
  }
}
