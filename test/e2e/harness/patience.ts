// A page that starts on a busy machine needs more than the five seconds of a unit test.
jest.setTimeout(180_000);
