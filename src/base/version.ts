// Which release this is.

/** This release. A test keeps it equal to package.json. */
export const VERSION = '1.0.0';
