/** Excel's own error codes (Excel.ErrorCodes), as far as the host gives them. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

/** Ends a request: what comes after the failing action is not carried out. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** @throws HostError AccessDenied, as Excel says it of a protected sheet and of a read-only workbook */
export function accessDenied(reason: string): never {
  throw new HostError("AccessDenied", `You do not have the permissions to do this: ${reason}.`);
}

/** Refusals of a whole request, by the numbers of Microsoft's client; each becomes an error with the code beside it. */
export const refusals = {
  /** InvalidOperationInCellEditMode */
  cellEditMode: 5004,
  /** InvalidOrTimedOutSession */
  sessionTimedOut: 5012,
  /** ActivityLimitReached */
  activityLimit: 5102,
  /** RequestPayloadSizeLimitExceeded */
  requestTooLarge: 5103,
  /** ResponsePayloadSizeLimitExceeded */
  responseTooLarge: 5104,
  /** The Common API has no such operation. */
  notSupported: 5000,
} as const;

export type Refusal = keyof typeof refusals;
