const statusOf: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  GeneralException: 500,
};

/** An error of one action, as the add-in will see it: `code` decides, the message is for people. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Type.member` where it is known. */
    readonly location: string = "",
  ) {
    super(message);
    this.name = "ApiError";
  }

  get status(): number {
    return statusOf[this.code] ?? 400;
  }
}

export const itemNotFound = (location = ""): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.", location);

export const invalidArgument = (what: string, location = ""): ApiError =>
  new ApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
    location,
  );
