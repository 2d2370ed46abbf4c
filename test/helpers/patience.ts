// Checks share their machine with builds and browsers; a hang is still found, only later.
jest.setTimeout(180_000);
