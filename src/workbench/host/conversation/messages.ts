/** Messages between Office.js in the add-in's frame and its host, as JSON texts by postMessage. */

export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _data: unknown;
}

/** An answer to a call, or, with `isEvent`, one more thing told to a registration. */
export function answerTo(request: Request, data: unknown, isEvent = false): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: isEvent ? 1 : 0,
    _errorCode: 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _serializerVersion: 1,
    _data: data,
  });
}

/** The request in a message, or null when the message is something else. */
export function requestIn(message: unknown, conversationId: string): Request | null {
  if (typeof message !== "string" || !message.startsWith("{")) return null;
  const parsed = parsedOrNull(message);
  const isOurs = parsed?._messageType === 0 && parsed._conversationId === conversationId;
  return isOurs ? (parsed as Request) : null;
}

/** Other messages may come to the same window; those that are no JSON are none of ours. */
function parsedOrNull(text: string): Partial<Request> | null {
  try {
    return JSON.parse(text) as Partial<Request>;
  } catch {
    return null;
  }
}
