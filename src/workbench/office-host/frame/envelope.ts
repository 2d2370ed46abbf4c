/** Messages between the host page and the add-in's page, as Office on the web exchanges them. */

export const enum MessageType {
  Request = 0,
  Response = 1,
}

export const enum ActionKind {
  Invoke = 0,
  Register = 1,
  Unregister = 2,
}

const forCalling = 0;
const forEventing = 1;

export interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Reads what came over the frame; `null` for anything that is no request of this conversation. */
export function readRequest(text: unknown, conversationId: string): Request | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  let message: Partial<Request>;
  try {
    message = JSON.parse(text) as Partial<Request>;
  } catch {
    // Other scripts post messages of their own to the same window.
    return null;
  }
  const isOurs = message._messageType === MessageType.Request && message._conversationId === conversationId;
  return isOurs && typeof message._actionName === "string" ? (message as Request) : null;
}

interface Reply {
  readonly actionName: string;
  readonly correlationId: number;
  readonly data: unknown;
}

function write(
  conversationId: string,
  origin: string,
  { actionName, correlationId, data }: Reply,
  kind: number,
): string {
  return JSON.stringify({
    _messageType: MessageType.Response,
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  });
}

export const writeReply = (conversationId: string, origin: string, request: Request, data: unknown): string =>
  write(
    conversationId,
    origin,
    { actionName: request._actionName, correlationId: request._correlationId, data },
    forCalling,
  );

export const writeEvent = (conversationId: string, origin: string, request: Request, data: unknown): string =>
  write(
    conversationId,
    origin,
    { actionName: request._actionName, correlationId: request._correlationId, data },
    forEventing,
  );
