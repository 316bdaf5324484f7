/**
 * The error that a batch ends with, as "Code: message" — a test fails when it does not end with one.
 *
 * await failure(Excel.run(async (context) => …)) -> "AccessDenied: You do not have …"
 */
export async function failure(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error("The batch did not fail.");
}
