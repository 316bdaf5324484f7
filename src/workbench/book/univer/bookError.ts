/** The workbook cannot do what was asked: the message names the thing and the reason. */
export class BookError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BookError";
  }
}
